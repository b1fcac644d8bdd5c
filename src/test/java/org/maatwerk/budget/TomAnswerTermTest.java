package org.maatwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** When a request is answered, by the table (T2). */
class TomAnswerTermTest {

    @Test
    void within_thirty_calendar_days_T2() {
        assertThat(new DecisionsInMemory().of("tom-answer-term", "days", Map.of("on", LocalDate.of(2026, 11, 22))))
                .containsExactly("30");
    }
}
