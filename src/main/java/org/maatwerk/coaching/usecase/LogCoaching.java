package org.maatwerk.coaching.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.coaching.CoachAssignment;
import org.maatwerk.coaching.CoachingPackage;
import org.maatwerk.coaching.CoachingSession;
import org.maatwerk.coaching.PackageNearlyUsed;
import org.maatwerk.coaching.SessionSheet;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** A job coach logs sessions against the package: warned when it is nearly used, stopped when it is (T13). */
@ApplicationScoped
@Transactional
public class LogCoaching {

    static final String STEM = "log-coaching";

    @Inject
    CoachDoor door;

    @Inject
    CoachingBooks books;

    @Inject
    CoachOffice office;

    @Inject
    Event<PackageNearlyUsed> facts;

    /**
     * @throws NotFound to everybody but the coach, and outside the period
     * @throws Refused when it is more than is left, or on another day
     */
    public void log(PersonId coach, CaseNumber request, SessionForm form) {
        CoachFile file = door.toLog(coach, request, STEM);
        SessionSheet sheet = books.sheetOf(file.request());
        file.assignment().refuseUnlessDay(form.day(), office.today());
        add(
                file,
                books.packageOf(file.request()),
                new CoachingSession(file.assignment(), sheet.next(), form.day(), form.hours(), office.now()));
    }

    /** One of their own, as it really was. */
    public void correct(PersonId coach, CaseNumber request, int session, SessionForm form) {
        CoachFile file = door.toLog(coach, request, STEM);
        CoachingSession before = books.sheetOf(file.request()).of(file.assignment(), session);
        file.assignment().refuseUnlessDay(form.day(), office.today());
        add(
                file,
                books.packageOf(file.request()).without(before.hours()),
                before.corrected(form.day(), form.hours(), office.now()));
    }

    /** One of their own that was not held. */
    public void takeBack(PersonId coach, CaseNumber request, int session) {
        CoachFile file = door.toLog(coach, request, STEM);
        books.add(books.sheetOf(file.request()).of(file.assignment(), session).takenBack(office.now()));
    }

    private void add(CoachFile file, CoachingPackage before, CoachingSession session) {
        CoachingPackage after = before.with(session.hours());
        books.add(session);
        if (after.isNearlyUsed()) {
            CoachAssignment own = file.assignment();
            facts.fire(new PackageNearlyUsed(own.request(), own.number(), own.coach(), own.assignedBy()));
        }
    }
}
