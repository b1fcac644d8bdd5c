package org.maatwerk.attestation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.Refused;
import org.maatwerk.workflow.WorkItem;

/** From the request to the confirmed sketch, and to an early end (A4, A7, A10). */
class AttestationProcessTest {

    private final Walk walk = new Walk();

    @AfterEach
    void close() {
        walk.close();
    }

    @Test
    void a_request_waits_in_the_pool_of_experts() {
        walk.submitted();

        assertThat(walk.open()).containsExactly("make-first-contact");
        assertThat(walk.engine.item(FILE, "make-first-contact").audience()).isEqualTo("expert");
        assertThat(walk.engine.item(FILE, "make-first-contact").folder()).isEqualTo("attestation");
    }

    @Test
    void the_expert_who_made_contact_gets_the_sketch() {
        walk.submitted().firstContactMade();

        assertThat(walk.open()).containsExactly("draft-sketch");
        assertThat(walk.engine.item(FILE, "draft-sketch").audience()).isEqualTo(WorkItem.audienceOf(EXPERT));
    }

    @Test
    void the_staff_member_alone_confirms_the_sketch() {
        walk.submitted().firstContactMade().sketchOffered();

        assertThat(walk.open()).containsExactly("confirm-sketch");
        assertThat(walk.engine.item(FILE, "confirm-sketch").audience()).isEqualTo(WorkItem.audienceOf(AN));
    }

    @Test
    void a_sketch_sent_back_returns_to_the_expert() {
        walk.submitted().firstContactMade().sketchOffered().sketchSentBack();

        assertThat(walk.open()).containsExactly("draft-sketch");
    }

    @Test
    void sending_back_does_not_stretch_the_time_for_the_sketch() {
        walk.submitted().firstContactMade();
        LocalDate due = walk.engine.item(FILE, "draft-sketch").due();
        walk.moveTo(LocalDate.of(2026, 3, 9));

        walk.sketchOffered().sketchSentBack();

        assertThat(walk.engine.item(FILE, "draft-sketch").due()).isEqualTo(due);
    }

    @Test
    void a_confirmed_sketch_opens_the_assessment() {
        walk.confirmed();

        assertThat(walk.open()).containsExactly("plan-consultation");
    }

    @Test
    void a_change_after_confirmation_asks_a_new_confirmation_beside_the_doctors_work() {
        walk.confirmed().sketchChanged();

        assertThat(walk.open()).containsExactly("plan-consultation", "reconfirm-sketch");
    }

    @Test
    void a_second_change_asks_no_second_confirmation() {
        walk.confirmed().sketchChanged().sketchChanged();

        assertThat(walk.open()).containsExactly("plan-consultation", "reconfirm-sketch");
    }

    @Test
    void a_new_confirmation_ends_the_question() {
        walk.confirmed().sketchChanged().sketchReconfirmed();

        assertThat(walk.open()).containsExactly("plan-consultation");
    }

    @Test
    void a_lapse_by_a_person_ends_every_open_task() {
        walk.confirmed().planned().missed().lapsed();

        assertThat(walk.open()).isEmpty();
        assertThat(walk.isRunning()).isFalse();
    }

    @Test
    void whoever_comes_too_late_hears_that_the_task_is_gone() {
        walk.submitted().firstContactMade().withdrawn();

        assertThatThrownBy(walk::sketchOffered).isInstanceOf(Refused.class).hasMessage("TASK_IS_GONE");
    }

    @Test
    void the_engine_holds_ids_codes_and_dates_only() {
        walk.inAssessment().smtAsked().smtConsented();

        assertThat(walk.engine.variables())
                .isNotEmpty()
                .allMatch(value -> value == null
                        || value instanceof Boolean
                        || value instanceof Integer
                        || value instanceof Date
                        || value instanceof String code && code.matches("[A-Z_]+|[\\d,]+"));
    }

    @Test
    void timers_alone_never_decide_a_file() {
        List<String> before = walk.confirmed().open();

        walk.moveTo(LocalDate.of(2028, 3, 2));

        assertThat(walk.open()).isEqualTo(before);
    }
}
