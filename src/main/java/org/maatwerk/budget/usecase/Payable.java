package org.maatwerk.budget.usecase;

import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.budget.Iban;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.Payee;
import org.maatwerk.budget.TomOrder;

/** A part of an invoice that can be paid, with the invoice and the order that it is on. */
record Payable(InvoicePart part, Invoice invoice, TomOrder order) {

    /** Under which it is chosen. */
    String key() {
        return InvoicePart.reference(part.invoice(), part.part());
    }

    /** The account on the invoice, else the one that was known when it was ordered; empty when nobody knows one. */
    Optional<Iban> iban() {
        return invoice.supplier().iban().or(() -> order.supplier().iban());
    }

    /** Whether the invoice names another account than was known when it was ordered: somebody has to look. */
    boolean isOtherAccount() {
        Optional<Iban> known = order.supplier().iban();
        return known.isPresent() && !known.equals(iban());
    }

    Optional<LocalDate> dueOn() {
        return invoice.dueOn();
    }

    Optional<Payee> payee() {
        return iban().map(iban -> new Payee(invoice.supplier().name(), iban, invoice.number()));
    }
}
