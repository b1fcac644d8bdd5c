package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** A budget holder takes an order back of which nothing came: its money is free again, and may be ordered elsewhere. */
@ApplicationScoped
@Transactional
public class CancelOrder {

    static final String STEM = "cancel-order";

    @Inject
    TomAnswerDoor door;

    @Inject
    OrderPapers papers;

    @Inject
    OrderBooks books;

    @Inject
    OrderDesk desk;

    /** @param reason without a name */
    public void cancel(PersonId actor, CaseNumber caseNumber, OrderNumber number, String reason) {
        TomRequest request = door.toAnswer(actor, caseNumber, STEM);
        TomOrder order = desk.toChange(caseNumber, number);
        desk.refuseIfInvoiced(order);
        order.cancel(papers.why(request, order, reason), actor, desk.today());
        books.cancel(order, actor);
        desk.years(request).reopen(order.line().year());
        desk.settle(request, true, actor);
    }
}
