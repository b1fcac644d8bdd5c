package org.maatwerk.coaching.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.coaching.CoachAssignment;
import org.maatwerk.coaching.Coaching;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.Decisions;

/** For how long a job coach may hand in invoices for an assignment, by the table of the day (D10, X4). */
@ApplicationScoped
class CoachBilling {

    private static final String TERM = "coach-invoice-term";

    @Inject
    Coaching coaching;

    @Inject
    Decisions decisions;

    @Inject
    CoachOffice office;

    /** Those for which this coach may do so today, newest first. */
    List<CoachAssignment> open(PersonId coach) {
        int days = days();
        return coaching.assignmentsOf(coach).stream()
                .filter(one -> !one.from().isAfter(office.today()))
                .filter(one -> one.billableUntil(days)
                        .filter(last -> !last.isBefore(office.today()))
                        .isPresent())
                .toList();
    }

    /** The last day on which this may be done for one that is open. */
    LocalDate until(CoachAssignment assignment) {
        Optional<LocalDate> last = assignment.billableUntil(days());
        return last.orElseThrow();
    }

    private int days() {
        Map<String, Object> rule =
                decisions.of(TERM, Map.of("on", office.today())).get(0);
        return Integer.parseInt(rule.get("days").toString());
    }
}
