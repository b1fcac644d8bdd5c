package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.maatwerk.budget.Invoices;
import org.maatwerk.budget.OrderAccount;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomOrders;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.budget.YearParts;

/** How far requests are, now that invoices for them come and are paid (domain guide, section 6). */
@Dependent
class TomProgress {

    @Inject
    TomRequests requests;

    @Inject
    TomOrders orders;

    @Inject
    Invoices invoices;

    @Inject
    YearParts parts;

    /** In which of its years something may be ordered, and how much (T7). */
    OrderYears years(TomRequest request) {
        return new OrderYears(request, parts.ofRequest(request.caseNumber()), orders.ofRequest(request.caseNumber()));
    }

    /** Who acts on the same requests waits: always in the order of their numbers, so that no two wait for each other. */
    List<TomRequest> toFollow(Collection<OrderNumber> on) {
        return on.stream()
                .map(number -> orders.of(number).request())
                .distinct()
                .sorted()
                .filter(number -> requests.find(number).isPresent())
                .map(requests::toChange)
                .toList();
    }

    void follow(TomRequest request) {
        request.billed(orders.ofRequest(request.caseNumber()).stream()
                .filter(order -> !order.isCancelled())
                .map(this::account)
                .toList());
    }

    /** Whether something was put on it that was not taken off again. */
    boolean hasInvoices(TomOrder order) {
        return invoices.partsOf(order.number()).stream()
                .anyMatch(part -> part.state().hasPlace());
    }

    private OrderAccount account(TomOrder order) {
        return new OrderAccount(order, invoices.partsOf(order.number()));
    }
}
