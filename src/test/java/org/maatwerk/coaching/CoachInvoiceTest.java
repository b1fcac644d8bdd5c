package org.maatwerk.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.coaching.CoachInvoiceState.DISPUTED;
import static org.maatwerk.coaching.CoachInvoiceState.LOOKED_AT;
import static org.maatwerk.coaching.CoachInvoiceState.PAID;
import static org.maatwerk.coaching.CoachInvoiceState.RECEIVED;
import static org.maatwerk.coaching.CoachInvoiceState.SET_OFF;
import static org.maatwerk.coaching.CoachInvoiceState.TO_BE_PAID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoiceAmounts;
import org.maatwerk.budget.InvoiceContent;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.InvoiceSource;
import org.maatwerk.budget.InvoiceSupplier;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;

/** D10: how far an invoice is, in the words of who handed it in. */
class CoachInvoiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final OrderNumber ORDER = new OrderNumber("ORD-2026-00001");
    private static final PersonId BART = new PersonId(1);

    private final Invoice invoice = invoice(InvoiceKind.INVOICE);

    @Test
    void is_received_then_looked_at_then_to_be_paid_then_paid_D10() {
        assertThat(state(invoice)).isEqualTo(RECEIVED);
        InvoicePart first = part(invoice, 1, "60");
        invoice.settle(List.of(first));
        assertThat(state(invoice, first)).isEqualTo(LOOKED_AT);

        InvoicePart rest = part(invoice, 2, "40");
        invoice.settle(List.of(first, rest));
        assertThat(state(invoice, first, rest)).isEqualTo(TO_BE_PAID);
        pay(first);
        assertThat(state(invoice, first, rest)).isEqualTo(TO_BE_PAID);
        pay(rest);
        assertThat(state(invoice, first, rest)).isEqualTo(PAID);
    }

    @Test
    void what_is_disputed_and_then_taken_away_by_a_credit_note_is_not_paid_D10() {
        invoice.dispute(new Sealed(new byte[] {1}), BART, NOW, List.of());
        assertThat(state(invoice)).isEqualTo(DISPUTED);

        InvoicePart off = InvoicePart.takenAway(invoice.caseNumber(), invoice, 1, Money.of("100"))
                .booked(BART, NOW);
        invoice.settle(List.of(off));
        assertThat(state(invoice, off)).isEqualTo(SET_OFF);
    }

    @Test
    void a_credit_note_that_gave_back_what_was_paid_is_set_off_D10() {
        Invoice note = invoice(InvoiceKind.CREDIT_NOTE);
        InvoicePart back = part(note, 1, "100");
        note.settle(List.of(back));

        assertThat(state(note, back)).isEqualTo(SET_OFF);
    }

    private static CoachInvoiceState state(Invoice invoice, InvoicePart... parts) {
        return CoachInvoice.of(invoice, List.of(parts)).state();
    }

    private static InvoicePart part(Invoice invoice, int part, String amount) {
        return InvoicePart.on(ORDER, invoice, part, Money.of(amount)).booked(BART, NOW);
    }

    private static void pay(InvoicePart part) {
        part.ask();
        part.pay();
    }

    private static Invoice invoice(InvoiceKind kind) {
        InvoiceContent content = new InvoiceContent(
                kind,
                new InvoiceSupplier("Kompas", "0123456749", null, "supplier"),
                "F 1",
                DAY,
                null,
                ORDER,
                new InvoiceAmounts(Money.of("100"), Money.ZERO, Money.of("100"), "net"));
        return new Invoice(new CaseNumber("INV-2026-00001"), content, InvoiceSource.COACH).registered(BART, NOW);
    }
}
