package org.maatwerk.coaching.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maatwerk.budget.Invoices;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomOrders;
import org.maatwerk.coaching.CoachInvoice;

/** The orders of an assignment, and the invoices that its coach handed in for them. Whoever comes here passed the gate. */
@ApplicationScoped
class CoachInvoiceShelf {

    @Inject
    TomOrders orders;

    @Inject
    Invoices invoices;

    /** Those for which an invoice may come; what was cancelled is not paid. */
    List<TomOrder> toBill(CoachFile file) {
        return orders.ofRequest(file.request().caseNumber()).stream()
                .filter(order -> !order.isCancelled())
                .toList();
    }

    /** Of this coach alone, newest first. */
    List<CoachInvoice> handedIn(CoachFile file) {
        Set<OrderNumber> own = orders.ofRequest(file.request().caseNumber()).stream()
                .map(TomOrder::number)
                .collect(Collectors.toSet());
        return invoices.handedInBy(file.assignment().coach()).stream()
                .filter(invoice -> invoice.order().filter(own::contains).isPresent())
                .map(invoice -> CoachInvoice.of(invoice, invoices.parts(invoice.caseNumber())))
                .toList();
    }
}
