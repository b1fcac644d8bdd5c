package org.maatwerk.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.workflow.Decisions;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** Who signs, by the table (P5). */
class ProtocolSignatoriesTest {

    private static final String TABLE = "protocol-signatories";
    private static final String WITH_ITS_HEAD = "OVO900021";

    private final Decisions decisions = new DecisionsInMemory();

    @Test
    void the_four_sign_always_P5() {
        assertThat(signatories("OVO900001", LocalDate.of(2026, 11, 22)))
                .containsExactly("STAFF_MEMBER", "LINE_MANAGER", "HR_OFFICER", "EXPERT");
    }

    @Test
    void the_head_of_the_entity_signs_where_the_entity_wants_it_P5() {
        assertThat(signatories(WITH_ITS_HEAD, LocalDate.of(2026, 1, 1)))
                .containsExactly("STAFF_MEMBER", "LINE_MANAGER", "HR_OFFICER", "EXPERT", "HEAD_OF_ENTITY");
    }

    @Test
    void a_rule_holds_from_its_own_day_on_X4() {
        assertThat(signatories(WITH_ITS_HEAD, LocalDate.of(2025, 12, 31))).doesNotContain("HEAD_OF_ENTITY");
        assertThat(signatories(WITH_ITS_HEAD, LocalDate.of(2013, 12, 31))).isEmpty();
    }

    @Test
    void half_a_question_gets_no_answer() {
        Map<String, Object> half = Map.of("on", LocalDate.of(2026, 1, 1));
        Map<String, Object> empty = new HashMap<>(half);
        empty.put("organisation", null);

        assertThatThrownBy(() -> decisions.of(TABLE, half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the decision table protocol-signatories asks for [on, organisation] and was given [on]");
        assertThatThrownBy(() -> decisions.of(TABLE, empty)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> decisions.of("no-such-table", half))
                .hasMessage("there is no decision table no-such-table");
    }

    /** What the table may say is what the protocol knows. */
    @Test
    void every_word_of_the_table_is_a_signatory() {
        assertThat(signatories(WITH_ITS_HEAD, LocalDate.of(2026, 1, 1)).stream().map(Signatory::valueOf))
                .containsExactlyInAnyOrder(Signatory.values());
    }

    private List<String> signatories(String organisation, LocalDate on) {
        return decisions.of(TABLE, "signatory", Map.of("on", on, "organisation", organisation));
    }
}
