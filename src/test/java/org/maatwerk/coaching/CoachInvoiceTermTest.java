package org.maatwerk.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** D10: for how long a job coach may hand in invoices after the work. */
class CoachInvoiceTermTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = TODAY.plusDays(30);

    @Test
    void ninety_days_by_the_table_X4() {
        Map<String, Object> rule = new DecisionsInMemory()
                .of("coach-invoice-term", Map.of("on", TODAY))
                .get(0);

        assertThat(rule.get("days")).hasToString("90");
    }

    @Test
    void counts_from_the_last_day_or_from_the_one_on_which_it_was_ended() {
        CoachAssignment whole = assignment(TODAY);
        CoachAssignment ended = assignment(TODAY);
        ended.end(TODAY.plusDays(2));

        assertThat(whole.billableUntil(90)).contains(LAST.plusDays(90));
        assertThat(ended.billableUntil(90)).contains(TODAY.plusDays(92));
    }

    @Test
    void for_what_was_ended_before_it_began_there_is_nothing_to_bill() {
        CoachAssignment ended = assignment(TODAY.plusDays(5));
        ended.end(TODAY);

        assertThat(ended.billableUntil(90)).isEmpty();
    }

    private static CoachAssignment assignment(LocalDate from) {
        CoachAssignment assignment =
                new CoachAssignment(new CaseNumber("TOM-2026-00001"), 1, new PersonId(1), new PersonId(2));
        assignment.during(from, LAST, TODAY, List.of());
        return assignment;
    }
}
