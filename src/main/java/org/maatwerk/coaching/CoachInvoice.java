package org.maatwerk.coaching;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.InvoiceState;
import org.maatwerk.budget.PartState;
import org.maatwerk.kernel.Money;

/**
 * An invoice that a job coach handed in (factuur van een jobcoach, D10): what the coach knows of it already, and how far it
 * is. Nothing of the books, and nobody's name.
 */
public record CoachInvoice(InvoiceKind kind, String number, LocalDate issuedOn, Money payable, CoachInvoiceState state)
        implements Serializable {

    /** @param parts all of it */
    public static CoachInvoice of(Invoice invoice, List<InvoicePart> parts) {
        return new CoachInvoice(
                invoice.kind(),
                invoice.number(),
                invoice.issuedOn(),
                invoice.amounts().payable(),
                state(invoice, parts));
    }

    private static CoachInvoiceState state(Invoice invoice, List<InvoicePart> parts) {
        if (invoice.state() == InvoiceState.SETTLED) {
            return settled(invoice.kind(), parts);
        }
        if (invoice.state() == InvoiceState.DISPUTED) {
            return CoachInvoiceState.DISPUTED;
        }
        return invoice.turn() == 0 ? CoachInvoiceState.RECEIVED : CoachInvoiceState.LOOKED_AT;
    }

    /** Of a credit note, and of what one took away, nothing is paid. */
    private static CoachInvoiceState settled(InvoiceKind kind, List<InvoicePart> parts) {
        if (parts.stream().anyMatch(part -> part.state().isToPay())) {
            return CoachInvoiceState.TO_BE_PAID;
        }
        boolean paid = parts.stream().anyMatch(part -> part.state() == PartState.PAID);
        return paid && kind == InvoiceKind.INVOICE ? CoachInvoiceState.PAID : CoachInvoiceState.SET_OFF;
    }

    public boolean isCreditNote() {
        return kind == InvoiceKind.CREDIT_NOTE;
    }

    @Override
    public String toString() {
        return "invoice";
    }
}
