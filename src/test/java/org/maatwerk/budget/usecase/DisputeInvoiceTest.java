package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_IS_ELSEWHERE;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_MORE_THAN_PAID;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOTHING_PAID;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOT_DISPUTED;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NO_REASON;
import static org.maatwerk.budget.LedgerAccount.COMMITTED;
import static org.maatwerk.budget.LedgerAccount.FREE;
import static org.maatwerk.budget.LedgerAccount.PAID;
import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.OrderTable.LEEN;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.InvoiceState;
import org.maatwerk.budget.PartState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;

/** T8: what is disputed, and what credit notes take away or give back. */
class DisputeInvoiceTest {

    private static final String WHY = "Er zijn twee stoelen te veel aangerekend.";

    private final InvoiceTable table = InvoiceTable.ordered("1000", "210");
    private final SettleInvoice settle = table.get(SettleInvoice.class);
    private final DisputeInvoice dispute = table.get(DisputeInvoice.class);

    private int turn(CaseNumber invoice) {
        return table.of(invoice).turn();
    }

    @Test
    void the_rest_is_disputed_with_a_reason_that_stays_sealed_and_is_settled_after_all_T8() {
        CaseNumber invoice = table.invoice("1300");
        table.put(BART, invoice, "1210");
        assertRefused(INVOICE_NO_REASON, "reason", () -> dispute.dispute(BART, invoice, 1, "  "));

        dispute.dispute(BART, invoice, 1, WHY);

        assertThat(table.of(invoice).state()).isEqualTo(InvoiceState.DISPUTED);
        assertThat(new String(table.of(invoice).dispute().orElseThrow().cipher()))
                .doesNotContain("stoelen");
        SettleView view = settle.read(LEEN, invoice);
        assertThat(view.dispute().reason()).isEqualTo(WHY);
        assertThat(view.dispute().by()).isEqualTo("Bart Hermans");
        assertThat(view.isToPut()).isFalse();
        assertThat(view.toString() + view.dispute()).doesNotContain("stoelen");
        assertRefused(INVOICE_IS_ELSEWHERE, () -> table.put(LEEN, invoice, "90"));
        assertRefused(INVOICE_IS_ELSEWHERE, () -> dispute.dispute(LEEN, invoice, turn(invoice), WHY));
        assertRefused(INVOICE_IS_ELSEWHERE, () -> dispute.accept(LEEN, invoice, 1));

        dispute.accept(LEEN, invoice, turn(invoice));

        assertThat(table.of(invoice).state()).isEqualTo(InvoiceState.RECEIVED);
        assertThat(table.of(invoice).isDisputed()).isFalse();
        assertRefused(INVOICE_IS_ELSEWHERE, () -> dispute.accept(LEEN, invoice, turn(invoice)));
        assertThat(table.put(LEEN, invoice, "90")).isEqualTo(PartState.DEVIATING);
    }

    @Test
    void a_credit_note_of_the_same_supplier_takes_away_what_is_disputed_without_the_books_T8() {
        CaseNumber invoice = table.invoice("1300");
        table.put(BART, invoice, "1210");
        CaseNumber note = table.note("50");
        assertRefused(INVOICE_NOT_DISPUTED, "against", () -> dispute.setOff(BART, note, 0, invoice));
        dispute.dispute(BART, invoice, 1, WHY);
        Money free = table.on(FREE);

        assertThat(settle.read(BART, note).disputes())
                .extracting(SettleView.Disputed::rest)
                .containsExactly(Money.of("90"));
        dispute.setOff(BART, note, 0, invoice);

        assertThat(table.of(note).state()).isEqualTo(InvoiceState.SETTLED);
        assertThat(table.of(invoice).state()).isEqualTo(InvoiceState.DISPUTED);
        assertThat(table.rest(invoice)).isEqualTo(Money.of("40"));
        assertThat(table.parts(invoice).get(1).against()).contains(note);
        assertRefused(INVOICE_IS_ELSEWHERE, () -> dispute.setOff(LEEN, note, 1, invoice));

        CaseNumber second = table.note("60");
        dispute.setOff(LEEN, second, 0, invoice);
        assertThat(table.of(invoice).state()).isEqualTo(InvoiceState.SETTLED);
        assertThat(table.rest(second)).isEqualTo(Money.of("20"));
        assertThat(table.of(second).state()).isEqualTo(InvoiceState.RECEIVED);
        assertThat(table.on(FREE)).isEqualTo(free);
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1210"));
    }

    @Test
    void a_credit_note_of_another_supplier_takes_nothing_away_T8() {
        CaseNumber invoice = table.invoice("1300");
        dispute.dispute(BART, invoice, 0, WHY);
        CaseNumber other = table.invoice(InvoiceKind.CREDIT_NOTE, "0403019261", null, "50");

        assertRefused(INVOICE_NOT_DISPUTED, "against", () -> dispute.setOff(BART, other, 0, invoice));
        assertThat(settle.read(BART, other).disputes()).isEmpty();
        assertRefused(INVOICE_IS_ELSEWHERE, () -> dispute.dispute(BART, other, 0, WHY));
        assertThatThrownBy(() -> dispute.dispute(HR, invoice, 1, WHY)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_credit_note_gives_back_what_was_paid_and_no_more_T8() {
        CaseNumber invoice = table.invoice("1000");
        CaseNumber note = table.note("300");
        table.put(BART, invoice, "1000");
        assertRefused(INVOICE_NOTHING_PAID, "order", () -> table.put(BART, note, "300"));
        table.pay(table.parts(invoice).get(0));

        assertThat(table.put(BART, note, "300")).isEqualTo(PartState.PAID);

        assertThat(table.on(PAID)).isEqualTo(Money.of("700"));
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("210"));
        assertThat(table.on(FREE)).isEqualTo(Money.of("1090"));
        assertThat(table.of(note).state()).isEqualTo(InvoiceState.SETTLED);
        CaseNumber more = table.note("700.01");
        assertRefused(INVOICE_MORE_THAN_PAID, "amount", () -> table.put(BART, more, "700.01"));
        assertThat(table.orders.table.invoices.partsToPay())
                .extracting(InvoicePart::kind)
                .doesNotContain(InvoiceKind.CREDIT_NOTE);
    }

    @Test
    void what_was_given_back_does_not_count_for_the_tolerance_T8() {
        CaseNumber wrong = table.invoice("1210");
        table.put(BART, wrong, "1210");
        table.pay(table.parts(wrong).get(0));
        table.put(BART, table.note("1210"), "1210");

        CaseNumber right = table.invoice("1210");
        assertThat(table.put(BART, right, "1210")).isEqualTo(PartState.BOOKED);
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1210"));
        assertThat(table.on(FREE)).isEqualTo(Money.of("790"));
    }
}
