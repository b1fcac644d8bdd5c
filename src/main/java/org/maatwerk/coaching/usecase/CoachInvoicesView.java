package org.maatwerk.coaching.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.coaching.CoachInvoice;
import org.maatwerk.kernel.CaseNumber;

/**
 * What a job coach sees of the invoices for an assignment (D10): without whom it is about, and nothing of the books.
 *
 * @param until the last day on which one may be handed in
 * @param orders those for which one may come; empty while nothing was ordered
 * @param invoices those that this coach handed in
 */
public record CoachInvoicesView(CaseNumber request, LocalDate until, List<Order> orders, List<CoachInvoice> invoices)
        implements Serializable {

    /** What the invoice has to name, and from whom it was ordered. */
    public record Order(OrderNumber number, String supplier) implements Serializable {}

    @Override
    public String toString() {
        return "invoices for " + request;
    }
}
