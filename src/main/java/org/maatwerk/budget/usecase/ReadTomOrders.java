package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Who pays reads what is ordered; who has a part in the request reads it or how far it is (D10). */
@ApplicationScoped
@Transactional
public class ReadTomOrders {

    private static final String STEM = "tom-order";

    @Inject
    TomOrderDoor door;

    @Inject
    OrderShelf shelf;

    /** For budget holders: what was granted and may still be ordered, longest waiting first. */
    public List<SupplyLine> toOrder(PersonId actor) {
        return door.granted(actor).stream()
                .filter(TomRequest::isToOrder)
                .map(shelf::toOrder)
                .toList();
    }

    /** For budget holders: all orders, newest first. */
    public List<OrderLine> all(PersonId actor) {
        return shelf.all(door.granted(actor));
    }

    /** @throws NotFound to whoever may not read it, and for an order for another request */
    public OrderView read(PersonId actor, CaseNumber caseNumber, OrderNumber number) {
        TomRequest request = door.toRead(actor, caseNumber, STEM);
        TomOrder order = shelf.of(number);
        if (!order.request().equals(caseNumber)) {
            throw new NotFound();
        }
        return shelf.view(request, order);
    }

    /** @throws NotFound to whoever has no part in the request */
    public OrderStatus status(PersonId actor, CaseNumber caseNumber) {
        TomRequest request = door.toFollow(actor, caseNumber);
        return shelf.status(request, door.seesStatus(actor, request), door.reads(actor, request));
    }
}
