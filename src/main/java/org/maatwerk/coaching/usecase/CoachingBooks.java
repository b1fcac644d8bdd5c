package org.maatwerk.coaching.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.YearPart;
import org.maatwerk.budget.YearParts;
import org.maatwerk.coaching.CoachAssignment;
import org.maatwerk.coaching.Coaching;
import org.maatwerk.coaching.CoachingLimits;
import org.maatwerk.coaching.CoachingPackage;
import org.maatwerk.coaching.CoachingSession;
import org.maatwerk.coaching.SessionSheet;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Hours;
import org.maatwerk.workflow.Decisions;

/** How much of a package is used, by the table of the day (T13, X4). Whoever comes here passed the gate. */
@ApplicationScoped
class CoachingBooks {

    private static final String LIMITS = "coaching-package";

    @Inject
    Coaching coaching;

    @Inject
    Decisions decisions;

    @Inject
    CoachOffice office;

    @Inject
    YearParts years;

    SessionSheet sheetOf(TomRequest request) {
        return new SessionSheet(coaching.sessionsOf(request.caseNumber()));
    }

    CoachingPackage packageOf(TomRequest request) {
        return new CoachingPackage(grantedTo(request), sheetOf(request).used(), limits());
    }

    /** What was granted for a year, for each year whose money is reserved (T7); what one year leaves can be used later. */
    Hours grantedTo(TomRequest request) {
        long later = years.ofRequest(request.caseNumber()).stream()
                .filter(YearPart::isReserved)
                .count();
        return request.grantedHours().times(1 + (int) later);
    }

    List<CoachAssignment> assignmentsFor(CaseNumber request) {
        return coaching.assignmentsFor(request);
    }

    void add(CoachAssignment assignment) {
        coaching.add(assignment);
    }

    void add(CoachingSession session) {
        coaching.add(session);
    }

    private CoachingLimits limits() {
        Map<String, Object> rule =
                decisions.of(LIMITS, Map.of("on", office.today())).get(0);
        return new CoachingLimits(
                Integer.parseInt(rule.get("warning").toString()),
                Integer.parseInt(rule.get("stop").toString()));
    }
}
