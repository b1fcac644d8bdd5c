package org.maatwerk.attestation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.ROADS;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.workflow.WorkItem;

/** A change of prevention service takes over open files only with the person's consent (A11). */
class HandoverProcessTest {

    private static final LocalDate FROM = LocalDate.of(2026, 6, 1);

    private final Walk walk = new Walk();

    @AfterEach
    void close() {
        walk.close();
    }

    @Test
    void nothing_is_proposed_before_the_day_of_the_change() {
        walk.serviceChanges(FROM);

        walk.moveTo(FROM.minusDays(1));

        assertThat(walk.engine.stepsCalled).isEmpty();
    }

    @Test
    void on_the_day_of_the_change_the_open_files_are_proposed() {
        walk.serviceChanges(FROM);

        walk.moveTo(FROM);

        assertThat(walk.engine.stepsCalled).containsExactly("offerHandoverStep " + ROADS);
        assertThat(walk.engine.running(HandoverProcess.PROCESS)).isZero();
    }

    @Test
    void the_staff_member_is_asked_beside_the_doctors_work() {
        walk.inAssessment().handoverOffered();

        assertThat(walk.open()).containsExactly("consent-to-handover", "decide-attestation");
        assertThat(walk.engine.item(FILE, "consent-to-handover").audience()).isEqualTo(WorkItem.audienceOf(AN));
    }

    @Test
    void a_second_change_asks_no_second_question() {
        walk.inAssessment().handoverOffered().handoverOffered();

        assertThat(walk.open()).containsExactly("consent-to-handover", "decide-attestation");
    }

    @Test
    void with_consent_the_file_goes_to_the_pool_of_the_other_service() {
        walk.inAssessment().smtAsked().handoverOffered().handoverAnswered(true);

        assertThat(walk.open()).containsExactly("plan-consultation");
        assertThat(walk.engine.item(FILE, "plan-consultation").audience()).isEqualTo("doctor");
    }

    @Test
    void a_question_about_the_sketch_survives_the_handover() {
        walk.inAssessment().sketchChanged().handoverOffered().handoverAnswered(true);

        assertThat(walk.open()).containsExactly("plan-consultation", "reconfirm-sketch");
    }

    @Test
    void without_consent_nothing_changes_hands() {
        walk.inAssessment().handoverOffered().handoverAnswered(false);

        assertThat(walk.open()).containsExactly("decide-attestation");
    }

    @Test
    void consent_before_a_doctor_has_the_file_changes_no_task() {
        walk.submitted().firstContactMade().handoverOffered().handoverAnswered(true);

        assertThat(walk.open()).containsExactly("draft-sketch");
    }

    @Test
    void a_decision_ends_an_unanswered_question() {
        walk.inAssessment().handoverOffered().recognised(null);

        assertThat(walk.open()).isEmpty();
    }
}
