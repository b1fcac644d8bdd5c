package org.maatwerk.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tables that are deployed with the processes, asked of the engine. */
class EngineDecisionsTest {

    private static final Map<String, Object> QUESTION =
            Map.of("on", LocalDate.of(2026, 11, 22), "organisation", "OVO900001");

    private final EngineInMemory engine = new EngineInMemory(Instant.parse("2026-11-22T09:00:00Z"));

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void every_rule_that_holds_answers_in_the_order_of_the_table() {
        List<String> answers = engine.decisions().of("protocol-signatories", "signatory", QUESTION);

        assertThat(answers).containsExactly("STAFF_MEMBER", "LINE_MANAGER", "HR_OFFICER", "EXPERT");
    }

    @Test
    void half_a_question_and_an_unknown_table_get_a_clear_no() {
        assertThatThrownBy(() -> engine.decisions().of("protocol-signatories", Map.of("organisation", "OVO900001")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("asks for [on, organisation] and was given [organisation]");
        assertThatThrownBy(() -> engine.decisions().of("nowhere", QUESTION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no decision table nowhere");
    }

    /** D-2: what was asked and answered is noted by the house, where it must be, and nowhere in the engine's tables. */
    @Test
    void the_engine_remembers_no_question_D2() {
        engine.decisions().of("protocol-signatories", QUESTION);

        assertThat(engine.rememberedDecisions()).isZero();
    }
}
