package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_NOTHING_CHOSEN;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_NOT_SET_UP;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_NO_ACCOUNT;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_PART_ELSEWHERE;
import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.PaymentTable.ACCOUNT;
import static org.maatwerk.budget.usecase.PaymentTable.FIRST;
import static org.maatwerk.budget.usecase.PaymentTable.OTHER_ACCOUNT;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.ROADS;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.PartState;
import org.maatwerk.budget.PaymentState;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.people.Role;

/** T8, D9, D10: booked invoices are told to the finance system, each once. */
class PreparePaymentTest {

    private final PaymentTable table = PaymentTable.ordered();

    @Test
    void what_is_booked_is_asked_for_together_and_nothing_moves_in_the_books_yet_T6() {
        String one = table.booked("100.10", ACCOUNT);
        String two = table.booked("200", null);

        assertThat(table.prepared(one, two)).isEqualTo(FIRST);

        PaymentView view = table.view(FIRST);
        assertThat(view.state()).isEqualTo(PaymentState.PREPARED);
        assertThat(view.total()).isEqualTo(Money.of("300.10"));
        assertThat(view.executeOn()).isEqualTo(TODAY.plusDays(10));
        assertThat(view.steps().preparedBy()).isEqualTo("Bart Hermans");
        assertThat(view.lines()).extracting(PaymentView.Line::reference).containsExactly("F/1", "F/2");
        assertThat(table.partOf(one)).isEqualTo(PartState.IN_PAYMENT);
        assertThat(table.on(LedgerAccount.PAID)).isEqualTo(Money.ZERO);
        assertThat(table.on(LedgerAccount.COMMITTED)).isEqualTo(Money.of("1210"));
    }

    @Test
    void the_account_is_that_of_the_invoice_and_else_that_of_the_order() {
        String named = table.booked("1", OTHER_ACCOUNT);
        String silent = table.booked("2", null);

        assertThat(table.get(ReadPayments.class).all(BART).possible())
                .extracting(PayableLine::iban, PayableLine::otherAccount)
                .containsExactly(tuple("BE43 0689 9999 9501", true), tuple("BE68 5390 0754 7034", false));
        assertThat(table.view(table.prepared(named, silent)).lines())
                .extracting(PaymentView.Line::iban)
                .containsExactly("BE43 0689 9999 9501", "BE68 5390 0754 7034");
    }

    @Test
    void the_same_is_never_asked_for_twice() {
        String one = table.booked("100", ACCOUNT);
        table.prepared(one);

        assertRefused(PAYMENT_PART_ELSEWHERE, "chosen", () -> table.prepared(one));
        assertThat(table.get(ReadPayments.class).all(BART).ready()).isEmpty();
    }

    @Test
    void without_an_account_nobody_is_paid_and_the_page_says_so() {
        PaymentTable poor = PaymentTable.orderedWithoutAccount();
        String one = poor.booked("100", null);

        assertRefused(PAYMENT_NO_ACCOUNT, "chosen", () -> poor.prepared(one));
        assertThat(poor.get(ReadPayments.class).all(BART).impossible())
                .extracting(PayableLine::key)
                .containsExactly(one);
        assertThat(poor.partOf(one)).isEqualTo(PartState.BOOKED);
    }

    @Test
    void what_is_for_oneself_another_budget_holder_has_paid_A13() {
        table.orders.table.people.add(AN, "An", ROADS, Role.BUDGET_HOLDER);
        String own = table.booked("100", ACCOUNT);
        PreparePayment prepare = table.get(PreparePayment.class);

        assertThat(table.get(ReadPayments.class).all(AN).ready()).isEmpty();
        assertRefused(PAYMENT_PART_ELSEWHERE, "chosen", () -> prepare.prepare(AN, List.of(own)));
        assertThat(table.partOf(own)).isEqualTo(PartState.BOOKED);
        table.prepared(own);
        assertThat(table.partOf(own)).isEqualTo(PartState.IN_PAYMENT);
    }

    @Test
    void nothing_is_no_payment() {
        assertRefused(PAYMENT_NOTHING_CHOSEN, "chosen", () -> table.prepared());
    }

    @Test
    void while_nobody_said_from_which_account_nothing_is_paid() {
        String one = table.booked("100", ACCOUNT);
        table.orders.table.setup.payer = null;

        assertRefused(PAYMENT_NOT_SET_UP, () -> table.prepared(one));
        assertThat(table.get(ReadPayments.class).all(BART).isSetUp()).isFalse();
    }

    @Test
    void whoever_holds_no_budget_finds_nothing_D10() {
        table.prepared(table.booked("100", ACCOUNT));
        ReadPayments read = table.get(ReadPayments.class);
        PreparePayment prepare = table.get(PreparePayment.class);

        assertThatThrownBy(() -> prepare.prepare(EXPERT, List.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.all(EXPERT)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.read(EXPERT, FIRST)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.file(EXPERT, FIRST)).isInstanceOf(NotFound.class);
    }
}
