package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.NO_LINE_YET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.YearPart;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** A budget holder reserves what was promised of one year, on the line of that year: from then on it can be ordered (T7). */
@ApplicationScoped
@Transactional
public class ReserveYearPart {

    @Inject
    TomAnswerDoor door;

    @Inject
    YearShelf shelf;

    @Inject
    Books books;

    @Inject
    OrderDesk desk;

    /**
     * @throws NotFound to whoever holds no budget or is close to the staff member, and when nothing was promised of that year
     * @throws Refused when the line of that year is not there, has less free, or was closed; and when it was done or ended
     */
    public void reserve(PersonId actor, CaseNumber caseNumber, int year) {
        TomRequest request = door.toAnswer(actor, caseNumber, ReadYearParts.STEM);
        YearPart part = shelf.of(caseNumber, year);
        part.refuseUnlessPlanned();
        Refused.unless(shelf.lineOf(part.line()).there(), NO_LINE_YET);
        books.reserve(part.line(), part.price().gross(), "reserve-" + part.occasion(), actor, false);
        part.reserve(actor, desk.today());
        desk.settle(request, true, actor);
    }
}
