package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_IS_ELSEWHERE;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOTHING_PAID;
import static org.maatwerk.budget.LedgerAccount.COMMITTED;
import static org.maatwerk.budget.LedgerAccount.FREE;
import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.OrderTable.FIRST;
import static org.maatwerk.budget.usecase.OrderTable.LEEN;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.budget.InvoiceState;
import org.maatwerk.budget.PartState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** T6, T8: what is on an order and not told to the finance system yet can be taken off it again. */
class TakeOffInvoiceTest {

    private final InvoiceTable table = InvoiceTable.ordered("1000", "210");
    private final SettleInvoice settle = table.get(SettleInvoice.class);

    @Test
    void its_amount_has_no_place_again_and_stays_committed_for_the_order_T8() {
        CaseNumber invoice = table.invoice("1210");
        table.put(BART, invoice, "1210");
        assertThat(settle.read(BART, invoice).booked()).hasSize(1);

        settle.takeOff(LEEN, invoice, 1);

        assertThat(table.of(invoice).state()).isEqualTo(InvoiceState.RECEIVED);
        assertThat(table.rest(invoice)).isEqualTo(Money.of("1210"));
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1210"));
        assertThat(settle.read(BART, invoice).booked()).isEmpty();
        assertRefused(INVOICE_IS_ELSEWHERE, () -> settle.takeOff(LEEN, invoice, 1));
        assertThat(table.put(BART, invoice, "1210")).isEqualTo(PartState.BOOKED);
    }

    @Test
    void what_was_committed_for_it_beyond_the_order_is_free_again_T6() {
        CaseNumber invoice = table.invoice("1260");
        table.put(BART, invoice, "1260");
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1260"));
        Money free = table.on(FREE);

        settle.takeOff(BART, invoice, 1);

        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1210"));
        assertThat(table.on(FREE)).isEqualTo(free.plus(Money.of("50")));
    }

    @Test
    void what_a_second_one_did_not_approve_was_never_committed_T6() {
        CaseNumber invoice = table.invoice("1500");
        table.put(BART, invoice, "1500");

        settle.takeOff(LEEN, invoice, 1);

        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1210"));
    }

    @Test
    void a_credit_note_of_goods_that_went_back_before_they_were_paid_takes_it_away_T8() {
        CaseNumber invoice = table.invoice("1210");
        table.put(BART, invoice, "1210");
        CaseNumber note = table.note("1210");
        assertRefused(INVOICE_NOTHING_PAID, "order", () -> table.put(BART, note, "1210"));

        settle.takeOff(BART, invoice, 1);
        DisputeInvoice dispute = table.get(DisputeInvoice.class);
        dispute.dispute(BART, invoice, table.of(invoice).turn(), "teruggestuurd");
        dispute.setOff(BART, note, table.of(note).turn(), invoice);

        assertThat(table.of(invoice).state()).isEqualTo(InvoiceState.SETTLED);
        assertThat(table.of(note).state()).isEqualTo(InvoiceState.SETTLED);
    }

    @Test
    void what_is_left_of_an_order_is_released_again_and_never_twice_T6() {
        CaseNumber invoice = table.invoice("1000");
        table.put(BART, table.form(invoice, FIRST, "1000", true), invoice);
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1000"));
        settle.takeOff(BART, invoice, 1);
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1000"));

        table.put(BART, table.form(invoice, FIRST, "900", true), invoice);
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("900"));
        settle.takeOff(BART, invoice, 2);
        table.cancel(BART, FIRST);

        assertThat(table.on(COMMITTED)).isEqualTo(Money.ZERO);
        assertThat(table.on(FREE)).isEqualTo(Money.of("2000"));
    }

    @Test
    void what_is_told_to_the_finance_system_or_paid_stays_T8() {
        CaseNumber invoice = table.invoice("1210");
        table.put(BART, invoice, "1210");
        table.parts(invoice).get(0).ask();
        assertRefused(INVOICE_IS_ELSEWHERE, () -> settle.takeOff(BART, invoice, 1));

        table.parts(invoice).get(0).pay();
        assertRefused(INVOICE_IS_ELSEWHERE, () -> settle.takeOff(BART, invoice, 1));
    }

    @Test
    void whoever_may_not_know_of_the_order_takes_nothing_off_A13_D10() {
        CaseNumber invoice = table.invoice("1210");
        table.put(BART, invoice, "1210");
        table.orders.table.people.relate(LEEN, AN);

        for (PersonId one : new PersonId[] {HR, LEEN}) {
            assertThatThrownBy(() -> settle.takeOff(one, invoice, 1)).isInstanceOf(NotFound.class);
        }
    }
}
