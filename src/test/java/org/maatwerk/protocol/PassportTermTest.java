package org.maatwerk.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** How long an adjustment passport holds, by the table (P12). */
class PassportTermTest {

    @Test
    void a_year_P12() {
        assertThat(new DecisionsInMemory().of("passport-term", "months", Map.of("on", LocalDate.of(2026, 11, 22))))
                .containsExactly("12");
    }
}
