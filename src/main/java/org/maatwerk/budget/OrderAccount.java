package org.maatwerk.budget;

import java.util.List;
import org.maatwerk.kernel.Money;

/** What was committed for one order, and what its invoices took of it (rekening van een bestelling, T8); gross. */
public final class OrderAccount {

    private final Money committed;
    private final Money invoiced;
    private final Money credited;

    /** @param booked the invoices and credit notes that were booked on it */
    public OrderAccount(TomOrder order, List<Invoice> booked) {
        this.committed = order.price().gross();
        this.invoiced = sum(booked, InvoiceKind.INVOICE);
        this.credited = sum(booked, InvoiceKind.CREDIT_NOTE);
    }

    private static Money sum(List<Invoice> booked, InvoiceKind kind) {
        return booked.stream()
                .filter(one -> one.kind() == kind)
                .map(one -> one.amounts().payable())
                .reduce(Money.ZERO, Money::plus);
    }

    /** Of what was committed, not invoiced yet; never less than nothing. */
    public Money left() {
        Money left = committed.minus(invoiced);
        return left.isNegative() ? Money.ZERO : left;
    }

    /** How much more than what is left an invoice of this much asks; nothing when it fits. */
    public Money lacksFor(Money amount) {
        Money lacks = amount.minus(left());
        return lacks.isNegative() ? Money.ZERO : lacks;
    }

    /** Whether all invoices together, with one of this much, stay within the tolerance. */
    public boolean allows(Money amount, InvoiceTolerance tolerance) {
        return !invoiced.plus(amount).minus(committed).isMoreThan(tolerance.of(committed));
    }

    /** Paid and not given back: no credit note is for more. */
    public Money paid() {
        return invoiced.minus(credited);
    }
}
