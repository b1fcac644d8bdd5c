package org.maatwerk.coaching.usecase;

import static org.maatwerk.coaching.CoachingRefusal.COACHING_IS_ELSEWHERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.coaching.CoachAssignment;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** The staff member lets a coach read the agreement about coaching, or does so no more (D7, D8). */
@ApplicationScoped
@Transactional
public class ReleaseCoaching {

    @Inject
    CoachingDoor door;

    @Inject
    CoachingBooks books;

    @Inject
    CoachOffice office;

    /** @throws NotFound to everybody but the staff member */
    public void release(PersonId staffMember, CaseNumber request, int assignment) {
        one(staffMember, request, assignment).release(office.today());
    }

    /** @throws NotFound to everybody but the staff member */
    public void takeBack(PersonId staffMember, CaseNumber request, int assignment) {
        one(staffMember, request, assignment).withhold(office.today());
    }

    private CoachAssignment one(PersonId staffMember, CaseNumber request, int assignment) {
        door.toRelease(staffMember, request, ReadCoaching.STEM);
        return books.assignmentsFor(request).stream()
                .filter(one -> one.number() == assignment)
                .findFirst()
                .orElseThrow(() -> new Refused(COACHING_IS_ELSEWHERE));
    }
}
