package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maatwerk.budget.OrderAccount;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomOrders;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;

/** On which orders a budget holder may put an invoice: what they may know of, and was not cancelled (T8, A13). */
@Dependent
class OrderChoices {

    @Inject
    TomOrderDoor door;

    @Inject
    TomOrders orders;

    @Inject
    InvoiceBooks books;

    @Inject
    People people;

    /** Those of this supplier first; newest first. */
    List<OrderChoice> of(PersonId actor, String supplierNumber) {
        Map<CaseNumber, TomRequest> known =
                door.granted(actor).stream().collect(Collectors.toMap(TomRequest::caseNumber, Function.identity()));
        return orders.all().stream()
                .filter(order -> !order.isCancelled() && known.containsKey(order.request()))
                .map(order -> choice(known.get(order.request()), order))
                .sorted(Comparator.comparing(one -> one.isForAnother(supplierNumber)))
                .toList();
    }

    private OrderChoice choice(TomRequest request, TomOrder order) {
        OrderAccount account = books.account(order);
        return new OrderChoice(
                order.number(),
                people.organisation(request.organisation()).name(),
                order.supplier().name(),
                order.supplier().number().value(),
                account.left(),
                account.paid());
    }
}
