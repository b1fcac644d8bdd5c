package org.maatwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** When a reservation is asked about, by the table (T5). */
class TomReservationTermTest {

    @Test
    void after_ninety_calendar_days_T5() {
        assertThat(new DecisionsInMemory().of("tom-reservation-term", "days", Map.of("on", LocalDate.of(2026, 11, 23))))
                .containsExactly("90");
    }
}
