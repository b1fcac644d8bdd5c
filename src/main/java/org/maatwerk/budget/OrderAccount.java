package org.maatwerk.budget;

import static org.maatwerk.budget.InvoiceRefusal.INVOICE_MORE_THAN_PAID;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOTHING_PAID;

import java.util.List;
import java.util.function.Predicate;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.Refused;

/** What was committed for one order, and what its invoices took of it (bestelrekening, T8); gross. */
public final class OrderAccount {

    private final Money price;
    private final Money committed;
    private final Money invoiced;
    private final Money paid;
    private final Money credited;
    private final boolean waits;

    /** @param parts of invoices and credit notes on it, whatever became of them */
    public OrderAccount(TomOrder order, List<InvoicePart> parts) {
        List<InvoicePart> standing =
                parts.stream().filter(part -> part.state().isOnOrder()).toList();
        Money corrected = standing.stream().map(InvoicePart::corrected).reduce(Money.ZERO, Money::plus);
        this.price = order.price().gross();
        this.committed = price.plus(corrected).minus(order.restReleased());
        this.invoiced = sum(standing, part -> part.kind() == InvoiceKind.INVOICE);
        this.paid = sum(standing, part -> part.kind() == InvoiceKind.INVOICE && part.state() == PartState.PAID);
        this.credited = sum(standing, part -> part.kind() == InvoiceKind.CREDIT_NOTE);
        this.waits = parts.stream().anyMatch(part -> part.state().isToPay());
    }

    private static Money sum(List<InvoicePart> parts, Predicate<InvoicePart> which) {
        return parts.stream().filter(which).map(InvoicePart::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Of what was committed, not invoiced yet. */
    public Money left() {
        return committed.minus(invoiced);
    }

    /** How much more than what is left an invoice of this much asks; nothing when it fits. */
    public Money lacksFor(Money amount) {
        Money lacks = amount.minus(left());
        return lacks.isNegative() ? Money.ZERO : lacks;
    }

    /** How much all invoices together, with one of this much, are above the price; what was given back does not count. */
    public Money above(Money amount) {
        Money above = invoiced.minus(credited).plus(amount).minus(price);
        return above.isNegative() ? Money.ZERO : above;
    }

    /** Whether that is within the tolerance. */
    public boolean allows(Money amount, InvoiceTolerance tolerance) {
        return !above(amount).isMoreThan(tolerance.of(price));
    }

    /** Paid and not given back: no credit note is for more. */
    public Money paid() {
        return paid.minus(credited);
    }

    /** Whether an invoice for it came; a credit note alone asks for nothing. */
    public boolean isInvoiced() {
        return invoiced.isPositive();
    }

    /** Whether all that is on it is paid, and nothing waits for a second budget holder. */
    public boolean isPaid() {
        return isInvoiced() && !waits;
    }

    /** Whether it is paid, and nothing of it is committed any more. */
    public boolean isClosed() {
        return isPaid() && left().isZero();
    }

    /** @throws Refused when that was not paid, or was given back before */
    public void refuseUnlessPaid(Money amount) {
        Refused.unless(paid().isPositive(), INVOICE_NOTHING_PAID, "order");
        Refused.unless(!amount.isMoreThan(paid()), INVOICE_MORE_THAN_PAID, "amount");
    }
}
