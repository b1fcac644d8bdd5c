package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.OrderYears;
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
        return papers.supply(request, desk.years(request));
    }

    /**
     * When all that was granted and is reserved is ordered by it, nothing more is to order.
     *
     * @throws Refused when it is more than what is left of what was granted, or than what is free
     */
    public OrderNumber order(PersonId actor, CaseNumber caseNumber, OrderForm form) {
        TomRequest request = door.toAnswer(actor, caseNumber, STEM);
        request.refuseUnlessToOrder();
        OrderYears years = desk.years(request);
        BudgetLineKey line = years.line(form.year());
        TomOrder order = papers.order(request, line, form);
        order.place(years.room(line.year()).fromReserved(order.price()), actor, desk.today());
        books.commit(order, actor);
        papers.keep(order);
        desk.settle(request, desk.years(request).isAnyOpen(), actor);
        return order.number();
    }

    /**
     * Nothing more is ordered for this year: what is still reserved of it is free again.
     *
     * @param year one of its years, or {@link OrderYears#ANY}
     */
    public void finish(PersonId actor, CaseNumber caseNumber, int year) {
        TomRequest request = door.toAnswer(actor, caseNumber, STEM);
        request.refuseUnlessToOrder();
        OrderYears years = desk.years(request);
        BudgetLineKey line = years.line(year);
        books.release(years, line, actor);
        years.finish(line.year());
        desk.settle(request, years.isAnyOpen(), actor);
    }
}
