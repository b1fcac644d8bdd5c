package org.maatwerk.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** When a protocol is looked at again, by the table (P9). */
class ProtocolReviewTermTest {

    @Test
    void every_year_P9() {
        assertThat(new DecisionsInMemory()
                        .of("protocol-review-term", "months", Map.of("on", LocalDate.of(2026, 11, 22))))
                .containsExactly("12");
    }
}
