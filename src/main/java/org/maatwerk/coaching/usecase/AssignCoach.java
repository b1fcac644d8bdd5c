package org.maatwerk.coaching.usecase;

import static org.maatwerk.coaching.CoachingRefusal.COACHING_IS_ELSEWHERE;
import static org.maatwerk.coaching.CoachingRefusal.COACHING_NOT_GRANTED;
import static org.maatwerk.coaching.CoachingRefusal.NO_SUCH_COACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.coaching.CoachAssigned;
import org.maatwerk.coaching.CoachAssignment;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** Whoever leads the protocol, or HR, says which job coach coaches and for how long (T13). */
@ApplicationScoped
@Transactional
public class AssignCoach {

    static final String STEM = "coaching";

    @Inject
    CoachingDoor door;

    @Inject
    CoachingBooks books;

    @Inject
    CoachOffice office;

    @Inject
    Event<CoachAssigned> facts;

    /** @throws NotFound to everybody else */
    public List<CoachChoice> coaches(PersonId actor, CaseNumber request) {
        return office.coachesFor(door.toChoose(actor, request, STEM).staffMember());
    }

    /**
     * Hours that others used stay used.
     *
     * @throws Refused when somebody else coaches in that period
     */
    public void assign(PersonId actor, CaseNumber request, CoachForm form) {
        TomRequest granted = door.toLead(actor, request, STEM);
        Refused.unless(granted.isGranted(), COACHING_NOT_GRANTED);
        Refused.unless(office.mayCoach(form.coach(), granted.staffMember()), NO_SUCH_COACH, "coach");
        List<CoachAssignment> others = books.assignmentsFor(request);
        CoachAssignment assignment = new CoachAssignment(request, others.size() + 1, form.coach(), actor);
        CoachAssigned assigned = assignment.during(form.from(), form.until(), office.today(), others);
        books.add(assignment);
        facts.fire(assigned);
    }

    /** From now on the coach sees nothing of it any more; what was logged stays. */
    public void end(PersonId actor, CaseNumber request, int assignment) {
        door.toLead(actor, request, STEM);
        books.assignmentsFor(request).stream()
                .filter(one -> one.number() == assignment)
                .findFirst()
                .orElseThrow(() -> new Refused(COACHING_IS_ELSEWHERE))
                .end(office.today());
    }
}
