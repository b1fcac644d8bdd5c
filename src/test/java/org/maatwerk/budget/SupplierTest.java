package org.maatwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.NO_ENTERPRISE_NUMBER;
import static org.maatwerk.budget.BudgetRefusal.NO_IBAN;
import static org.maatwerk.budget.BudgetRefusal.NO_SUPPLIER;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is a supplier, and which numbers check themselves (T8). */
class SupplierTest {

    private static final String FIELD = "enterprise-number";

    @ParameterizedTest
    @ValueSource(strings = {"0123456749", "BE 0123.456.749", "be0123456749", " 0123 456 749 ", "0123-456-749"})
    void reads_the_number_of_an_enterprise_as_people_write_it(String typed) {
        assertThat(EnterpriseNumber.typed(typed, FIELD)).isEqualTo(new EnterpriseNumber("0123456749"));
        assertThat(EnterpriseNumber.typed(typed, FIELD).written()).isEqualTo("0123.456.749");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0123456748", "1123456749", "0213456749", "123456749", "2123456749", "00123456749", "NL1"})
    void refuses_a_number_that_does_not_check_itself(String typed) {
        assertRefused(NO_ENTERPRISE_NUMBER, () -> EnterpriseNumber.typed(typed, FIELD));
        assertThatThrownBy(() -> new EnterpriseNumber(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Where eight digits leave nothing, the check is 97 and not zero. */
    @Test
    void checks_with_97_where_nothing_is_left() {
        assertThat(new EnterpriseNumber("0000009797").value()).isEqualTo("0000009797");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BE68 5390 0754 7034", "be68539007547034", "NL91 ABNA 0417 1643 00", "GB82WEST12345698765432"})
    void reads_a_bank_account_as_people_write_it(String typed) {
        assertThat(Iban.typed(typed, "iban").written().replace(" ", ""))
                .isEqualTo(Iban.typed(typed, "iban").value());
    }

    @Test
    void writes_a_bank_account_in_groups_of_four() {
        assertThat(new Iban("BE68539007547034").written()).isEqualTo("BE68 5390 0754 7034");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BE68539007547035", "BE6853900754703", "BE685390075470340", "BE86539007547034", "0123"})
    void refuses_a_bank_account_that_does_not_check_itself(String typed) {
        assertRefused(NO_IBAN, () -> Iban.typed(typed, "iban"));
        assertThatThrownBy(() -> new Iban(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void has_a_name() {
        EnterpriseNumber number = new EnterpriseNumber("0123456749");
        assertRefused(NO_SUPPLIER, () -> new Supplier("", number, null));
        assertThat(new Supplier("Zitwerk", number, null).iban()).isEmpty();
    }

    @Test
    void an_order_has_a_number_of_its_own_kind() {
        assertThat(OrderNumber.isOne("ORD-2026-00001")).isTrue();
        assertThat(OrderNumber.isOne("TOM-2026-00001")).isFalse();
        assertThatThrownBy(() -> new OrderNumber(null)).isInstanceOf(IllegalArgumentException.class);
    }
}
