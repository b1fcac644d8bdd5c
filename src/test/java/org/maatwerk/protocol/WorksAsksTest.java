package org.maatwerk.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** After how many days is asked again whether something works, by the table (P11). */
class WorksAsksTest {

    @Test
    void after_thirty_days_and_after_a_hundred_and_eighty_P11() {
        assertThat(new DecisionsInMemory().of("works-asks", Map.of("on", LocalDate.of(2026, 11, 22))))
                .containsExactly(Map.of("again", 30, "last", 180));
    }
}
