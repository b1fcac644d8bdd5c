package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomOrders;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.FollowUpState;
import org.maatwerk.protocol.FollowedAgreement;
import org.maatwerk.protocol.FollowedAgreements;

/** Orders as they stand together. Whoever comes here passed the gate. */
@ApplicationScoped
class OrderShelf {

    @Inject
    TomOrders orders;

    @Inject
    OrderPapers papers;

    @Inject
    FollowedAgreements followed;

    @Inject
    TomProgress progress;

    TomOrder of(OrderNumber number) {
        return orders.of(number);
    }

    OrderView view(TomRequest request, TomOrder order) {
        return papers.view(request, order);
    }

    SupplyLine toOrder(TomRequest request) {
        SupplyView supply = papers.supply(request, progress.years(request));
        return new SupplyLine(
                supply.caseNumber(), supply.organisation(), supply.category(), supply.state(), supply.left());
    }

    /** Newest first. */
    List<OrderLine> all(List<TomRequest> requests) {
        Map<CaseNumber, TomRequest> known =
                requests.stream().collect(Collectors.toMap(TomRequest::caseNumber, Function.identity()));
        return orders.all().stream()
                .filter(order -> known.containsKey(order.request()))
                .map(order -> papers.line(known.get(order.request()), order))
                .toList();
    }

    OrderStatus status(TomRequest request, boolean seesStatus, boolean reads) {
        return new OrderStatus(
                seesStatus
                        ? orders.ofRequest(request.caseNumber()).stream()
                                .map(OrderShelf::line)
                                .toList()
                        : List.of(),
                reads,
                seesStatus ? works(request) : null);
    }

    private static OrderStatus.Line line(TomOrder order) {
        return new OrderStatus.Line(order.number(), order.state(), order.orderedOn(), order.deliveredOn());
    }

    private FollowUpState works(TomRequest request) {
        return Optional.ofNullable(request.protocol())
                .flatMap(protocol -> followed.find(protocol, request.agreement()))
                .filter(one -> one.since() == request.since())
                .map(FollowedAgreement::state)
                .orElse(null);
    }
}
