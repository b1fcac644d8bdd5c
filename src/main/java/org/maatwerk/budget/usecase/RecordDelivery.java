package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** A budget holder records what came of an order; when all is there, the staff member is asked whether it works (P11). */
@ApplicationScoped
@Transactional
public class RecordDelivery {

    static final String STEM = "record-delivery";

    @Inject
    TomAnswerDoor door;

    @Inject
    OrderPapers papers;

    @Inject
    OrderDesk desk;

    @Inject
    AidPapers aids;

    /** @throws NotFound to whoever holds no budget, or is close to the staff member */
    public SupplyView read(PersonId actor, CaseNumber caseNumber) {
        TomRequest request = door.toRead(actor, caseNumber, STEM);
        return papers.supply(request, desk.years(request));
    }

    public void deliver(PersonId actor, CaseNumber caseNumber, OrderNumber number, DeliveryForm form) {
        TomRequest request = door.toAnswer(actor, caseNumber, STEM);
        TomOrder order = desk.toChange(caseNumber, number);
        order.deliver(form.on(), form.complete(), desk.today());
        papers.keep(papers.delivery(request, order, form).recorded(actor, desk.now()));
        aids.inventory(request, order, form.aids(), form.on());
        desk.settle(request, request.isToOrder(), actor);
    }
}
