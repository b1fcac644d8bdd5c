package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.OrderRoom;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** A budget holder orders what was granted, from one or more suppliers: what is ordered is committed at once (T6). */
@ApplicationScoped
@Transactional
public class PlaceOrder {

    static final String STEM = "place-order";

    @Inject
    TomAnswerDoor door;

    @Inject
    OrderPapers papers;

    @Inject
    OrderBooks books;

    @Inject
    OrderDesk desk;

    /** @throws NotFound to whoever holds no budget, or is close to the staff member */
    public SupplyView read(PersonId actor, CaseNumber caseNumber) {
        TomRequest request = door.toRead(actor, caseNumber, STEM);
        return papers.supply(request);
    }

    /**
     * When all that was granted is ordered by it, nothing more is to order.
     *
     * @throws Refused when it is more than what is left of what was granted, or than what is free
     */
    public OrderNumber order(PersonId actor, CaseNumber caseNumber, OrderForm form) {
        TomRequest request = door.toAnswer(actor, caseNumber, STEM);
        request.refuseUnlessToOrder();
        TomOrder order = papers.order(request, form);
        OrderRoom room = desk.room(request);
        order.place(room.fromReserved(order.price()), actor, desk.today());
        books.commit(order, actor);
        papers.keep(order);
        desk.settle(request, desk.room(request).left().isPositive(), actor);
        return order.number();
    }

    /** Nothing more is ordered: what is still reserved is free again. */
    public void finish(PersonId actor, CaseNumber caseNumber) {
        TomRequest request = door.toAnswer(actor, caseNumber, STEM);
        request.refuseUnlessToOrder();
        books.release(request, desk.room(request), actor);
        desk.settle(request, false, actor);
    }
}
