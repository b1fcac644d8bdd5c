package org.maatwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** Whether a withdrawn registration stops a new request, by the table (T14). */
class TomWithdrawnRegistrationTest {

    @Test
    void it_does_today_and_did_since_the_first_year_that_is_kept_T14_X4() {
        assertThat(outcome(LocalDate.of(2026, 11, 24))).containsExactly("STOP");
        assertThat(outcome(LocalDate.of(2014, 1, 1))).containsExactly("STOP");
        assertThat(outcome(LocalDate.of(2013, 12, 31))).isEmpty();
    }

    private static Iterable<String> outcome(LocalDate on) {
        return new DecisionsInMemory().of("tom-withdrawn-registration", "outcome", Map.of("on", on));
    }
}
