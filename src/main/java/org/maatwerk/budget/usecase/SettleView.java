package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoiceState;
import org.maatwerk.budget.InvoiceTolerance;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.PartState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;

/**
 * What became of an invoice, and what may be done with it (T8): no name but of budget holders and of the supplier (D9).
 *
 * @param named the order that it names, where this budget holder may put it there; null otherwise
 * @param turn how often something was done with it
 * @param rest what has no place yet
 * @param dispute null when it is not disputed
 * @param orders on which it may be put
 * @param disputes for a credit note: invoices of the same supplier that are disputed
 */
public record SettleView(
        InvoiceLine invoice,
        String supplierNumber,
        OrderNumber named,
        int turn,
        Money rest,
        Dispute dispute,
        List<Part> parts,
        List<OrderChoice> orders,
        List<Disputed> disputes)
        implements Serializable {

    @Override
    public String toString() {
        return "to settle " + invoice.caseNumber();
    }

    public boolean isCreditNote() {
        return invoice.kind() == InvoiceKind.CREDIT_NOTE;
    }

    public boolean isSettled() {
        return invoice.state() == InvoiceState.SETTLED;
    }

    /** Whether something of it may be put on an order. */
    public boolean isToPut() {
        return rest.isPositive() && dispute == null;
    }

    /** Whether what has no place yet may be disputed. */
    public boolean isToDispute() {
        return isToPut() && !isCreditNote();
    }

    public boolean isDisputed() {
        return rest.isPositive() && dispute != null;
    }

    /** What waits for a second budget holder. */
    public List<Part> deviating() {
        return parts.stream()
                .filter(part -> part.state() == PartState.DEVIATING)
                .toList();
    }

    /** What is on an order, and not told to the finance system yet. */
    public List<Part> booked() {
        return parts.stream().filter(part -> part.state() == PartState.BOOKED).toList();
    }

    /** Orders that paid a part of it, and for which something is still committed. */
    public List<OrderChoice> unfinished() {
        Set<OrderNumber> on = parts.stream()
                .filter(part -> part.state().isOnOrder() && !isCreditNote())
                .map(Part::order)
                .collect(Collectors.toSet());
        return orders.stream()
                .filter(order -> on.contains(order.number()) && order.left().isPositive())
                .toList();
    }

    /**
     * @param order null when it was set off
     * @param against the credit note or invoice that takes it away; null on an order
     * @param excess null for what does not wait for a second budget holder
     * @param own whether the reader put it there
     * @param second who agreed or did not; null where none was needed, and before
     */
    public record Part(
            int number,
            OrderNumber order,
            CaseNumber against,
            Money amount,
            PartState state,
            Excess excess,
            String bookedBy,
            boolean own,
            String second)
            implements Serializable {}

    /**
     * Why a second budget holder has to agree.
     *
     * @param above how much all invoices of the order, with this part, are above its price
     * @param rule of the day on which it was put there (X4)
     * @param most how much that is for this order
     */
    public record Excess(Money above, InvoiceTolerance rule, Money most) implements Serializable {}

    public record Dispute(String reason, String by, Instant at) implements Serializable {
        @Override
        public String toString() {
            return "dispute";
        }
    }

    /** @param rest what is disputed */
    public record Disputed(CaseNumber caseNumber, String number, Money rest) implements Serializable {}
}
