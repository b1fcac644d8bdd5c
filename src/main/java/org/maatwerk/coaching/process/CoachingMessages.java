package org.maatwerk.coaching.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.coaching.CoachAssigned;
import org.maatwerk.coaching.PackageNearlyUsed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Outbox;

/** Tells a coach of an assignment, the staff member that a coach may want to read, and who has to know of a warning (T13, D-3). */
@ApplicationScoped
public class CoachingMessages {

    private static final String COACH = "/coaching/log-coaching.xhtml?case=";
    private static final String OTHERS = "/coaching/coaching.xhtml?case=";

    @Inject
    Outbox outbox;

    @Inject
    TomRequests requests;

    void assigned(@Observes CoachAssigned fact) {
        String which = fact.request() + "/" + fact.assignment();
        tell(fact.coach(), fact.request(), COACH, "coach-assigned:" + which);
        tell(requests.of(fact.request()).staffMember(), fact.request(), OTHERS, "coach-assigned-staff-member:" + which);
    }

    /** Once for each assignment. */
    void nearlyUsed(@Observes PackageNearlyUsed fact) {
        String which = fact.request() + "/" + fact.assignment();
        tell(fact.coach(), fact.request(), COACH, "package-nearly-used:" + which);
        tell(fact.assignedBy(), fact.request(), OTHERS, "package-nearly-used-assigner:" + which);
    }

    private void tell(PersonId person, CaseNumber request, String page, String occasion) {
        outbox.tell(new Notice(person, MessageKind.NEWS, request, page + request, null, occasion));
    }
}
