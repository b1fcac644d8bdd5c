package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_DAY_OUT_OF_RANGE;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_IS_ELSEWHERE;
import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.OrderTable.LEEN;
import static org.maatwerk.budget.usecase.PaymentTable.ACCOUNT;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.PartState;
import org.maatwerk.budget.PaymentFailure;
import org.maatwerk.budget.PaymentLineState;
import org.maatwerk.budget.PaymentState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;

/** T6, T8: what was paid moves in the books, once; what was not is to be paid again. */
class ConfirmPaymentTest {

    private final PaymentTable table = PaymentTable.ordered();
    private final ConfirmPayment confirm = table.get(ConfirmPayment.class);

    @Test
    void what_was_paid_leaves_the_commitment_T6() {
        String one = table.booked("100.10", ACCOUNT);
        CaseNumber payment = table.delivered(one);

        confirm.confirm(LEEN, payment, TODAY);

        assertThat(table.on(LedgerAccount.PAID)).isEqualTo(Money.of("100.10"));
        assertThat(table.on(LedgerAccount.COMMITTED)).isEqualTo(Money.of("1109.90"));
        assertThat(table.paidBy()).containsExactly(LEEN);
        assertThat(table.partOf(one)).isEqualTo(PartState.PAID);
        assertThat(table.view(payment).state()).isEqualTo(PaymentState.CONFIRMED);
        assertThat(table.view(payment).lines()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(PaymentLineState.PAID);
            assertThat(line.paidOn()).isEqualTo(TODAY);
            assertThat(line.settledBy()).isEqualTo("Leen Cools");
        });
        assertRefused(PAYMENT_IS_ELSEWHERE, () -> confirm.confirm(BART, payment, TODAY));
        assertThat(table.on(LedgerAccount.PAID)).isEqualTo(Money.of("100.10"));
    }

    @Test
    void what_was_not_paid_is_to_be_paid_again_and_the_rest_is_confirmed() {
        String bad = table.booked("100", ACCOUNT);
        String good = table.booked("50", ACCOUNT);
        CaseNumber payment = table.delivered(bad, good);

        confirm.fail(BART, payment, 1, PaymentFailure.WRONG_ACCOUNT);
        assertRefused(PAYMENT_IS_ELSEWHERE, () -> confirm.fail(LEEN, payment, 1, PaymentFailure.OTHER));
        confirm.confirm(BART, payment, TODAY);

        assertThat(table.on(LedgerAccount.PAID)).isEqualTo(Money.of("50"));
        assertThat(table.partOf(bad)).isEqualTo(PartState.BOOKED);
        assertThat(table.view(payment).lines().get(0).failure()).isEqualTo(PaymentFailure.WRONG_ACCOUNT);
        assertThat(table.view(payment).state()).isEqualTo(PaymentState.CONFIRMED);
        confirm.confirm(BART, table.delivered(bad), TODAY);
        assertThat(table.on(LedgerAccount.PAID)).isEqualTo(Money.of("150"));
        assertThat(table.partOf(bad)).isEqualTo(PartState.PAID);
    }

    @Test
    void a_payment_of_which_nothing_was_paid_is_finished_too() {
        CaseNumber payment = table.delivered(table.booked("100", ACCOUNT));

        confirm.fail(BART, payment, 1, PaymentFailure.WITHDRAWN);

        assertThat(table.view(payment).state()).isEqualTo(PaymentState.CONFIRMED);
        assertThat(table.on(LedgerAccount.PAID)).isEqualTo(Money.ZERO);
    }

    @Test
    void nothing_is_known_of_what_did_not_go() {
        CaseNumber payment = table.prepared(table.booked("100", ACCOUNT));

        assertRefused(PAYMENT_IS_ELSEWHERE, () -> confirm.confirm(BART, payment, TODAY));
        assertRefused(PAYMENT_IS_ELSEWHERE, () -> confirm.fail(BART, payment, 1, PaymentFailure.OTHER));
    }

    @Test
    void the_day_is_not_in_the_future_and_not_before_the_instruction() {
        CaseNumber payment = table.delivered(table.booked("100", ACCOUNT));

        assertRefused(PAYMENT_DAY_OUT_OF_RANGE, "paid-on", () -> confirm.confirm(BART, payment, TODAY.plusDays(1)));
        assertRefused(PAYMENT_DAY_OUT_OF_RANGE, "paid-on", () -> confirm.confirm(BART, payment, TODAY.minusDays(1)));
    }

    @Test
    void there_is_no_line_that_is_not_there() {
        CaseNumber payment = table.delivered(table.booked("100", ACCOUNT));

        assertRefused(PAYMENT_IS_ELSEWHERE, () -> confirm.fail(BART, payment, 2, PaymentFailure.OTHER));
    }

    @Test
    void whoever_holds_no_budget_finds_nothing_D10() {
        CaseNumber payment = table.delivered(table.booked("100", ACCOUNT));

        assertThatThrownBy(() -> confirm.confirm(EXPERT, payment, TODAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> confirm.fail(EXPERT, payment, 1, PaymentFailure.OTHER))
                .isInstanceOf(NotFound.class);
    }
}
