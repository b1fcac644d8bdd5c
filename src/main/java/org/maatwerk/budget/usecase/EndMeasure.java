package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.budget.MeasureEnded;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.YearPart;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * Whoever leads the protocol, or HR, says that a measure that comes back each year ends: what was promised from that year on
 * is promised no more, and what was reserved for it is free again (T7).
 */
@ApplicationScoped
@Transactional
public class EndMeasure {

    static final String STEM = "end-measure";

    @Inject
    TomOrderDoor door;

    @Inject
    OrderBooks books;

    @Inject
    OrderDesk desk;

    @Inject
    Event<MeasureEnded> facts;

    /**
     * From which years on it can end.
     *
     * @throws NotFound to whoever neither leads the protocol nor stands for HR
     */
    public List<Integer> years(PersonId actor, CaseNumber caseNumber) {
        return desk.years(door.toReadEnd(actor, caseNumber, STEM)).endable();
    }

    /** @throws Refused when something is ordered in that year or later, or nothing is promised any more */
    public void end(PersonId actor, CaseNumber caseNumber, int from) {
        TomRequest request = door.toEnd(actor, caseNumber, STEM);
        OrderYears years = desk.years(request);
        List<YearPart> ending = years.toEnd(from);
        boolean anyReserved = ending.stream().anyMatch(YearPart::isReserved);
        for (YearPart part : ending) {
            if (part.isReserved()) {
                books.release(years, part.line(), actor);
            }
            part.end(actor, desk.today());
        }
        if (anyReserved && request.isToOrder()) {
            desk.settle(request, desk.years(request).isAnyOpen(), actor);
        }
        facts.fire(new MeasureEnded(caseNumber, from));
    }
}
