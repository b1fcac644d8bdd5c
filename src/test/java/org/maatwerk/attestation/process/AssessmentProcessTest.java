package org.maatwerk.attestation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.MEMBER;
import static org.maatwerk.attestation.Cast.OTHER_DOCTOR;
import static org.maatwerk.attestation.Cast.OTHER_MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.WorkItem;

/** The doctor, the team, the decision and what comes of it (A5, A6, A8, A9). */
class AssessmentProcessTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 4, 16);

    private final Walk walk = new Walk();

    @AfterEach
    void close() {
        walk.close();
    }

    @Test
    void the_doctor_who_planned_keeps_the_file() {
        walk.confirmed().planned();

        assertThat(walk.open()).containsExactly("hold-consultation");
        assertThat(audienceOf("hold-consultation")).isEqualTo(WorkItem.audienceOf(DOCTOR));
    }

    @Test
    void after_a_missed_consultation_the_same_doctor_plans_again() {
        walk.confirmed().planned().missed();

        assertThat(walk.open()).containsExactly("plan-consultation");
        assertThat(audienceOf("plan-consultation")).isEqualTo(WorkItem.audienceOf(DOCTOR));
    }

    @Test
    void after_the_consultation_the_doctor_decides() {
        walk.inAssessment();

        assertThat(walk.open()).containsExactly("decide-attestation");
    }

    @Test
    void the_team_is_asked_only_with_the_persons_consent() {
        walk.inAssessment().smtAsked();

        assertThat(walk.open()).containsExactly("consent-to-smt");
        assertThat(audienceOf("consent-to-smt")).isEqualTo(WorkItem.audienceOf(AN));
    }

    @Test
    void without_consent_the_doctor_decides_alone() {
        walk.inAssessment().smtAsked().smtRefused();

        assertThat(walk.open()).containsExactly("decide-attestation");
    }

    @Test
    void each_member_answers_and_the_chair_closes() {
        walk.inAssessment().smtAsked().smtConsented();

        assertThat(walk.open()).containsExactly("answer-smt-question", "answer-smt-question", "close-smt-advice");
    }

    @Test
    void a_member_who_answers_ends_only_their_own_task() {
        walk.inAssessment().smtAsked().smtConsented().smtAnswered(MEMBER);

        assertThat(walk.open()).containsExactly("answer-smt-question", "close-smt-advice");
        assertThat(audienceOf("answer-smt-question")).isEqualTo(WorkItem.audienceOf(OTHER_MEMBER));
    }

    @Test
    void the_chairs_advice_ends_the_round_and_the_doctor_decides() {
        walk.inAssessment().smtAsked().smtConsented().smtAnswered(MEMBER).smtAdvised();

        assertThat(walk.open()).containsExactly("decide-attestation");
    }

    @Test
    void a_team_in_which_nobody_may_answer_leaves_it_to_the_chair() {
        walk.inAssessment().smtAsked();

        walk.flow().complete("consent-to-smt", FILE, AttestationCodes.smtMembers(Set.of()));

        assertThat(walk.open()).containsExactly("close-smt-advice");
    }

    @Test
    void the_doctor_may_stop_waiting_for_the_team_at_any_time() {
        walk.inAssessment().smtAsked().smtStopped().smtAsked().smtConsented().smtStopped();

        assertThat(walk.open()).containsExactly("decide-attestation");
    }

    @Test
    void the_team_may_be_asked_more_than_once() {
        walk.inAssessment().smtAsked().smtConsented().smtAdvised().smtAsked();

        assertThat(walk.open()).containsExactly("consent-to-smt");
    }

    @Test
    void a_recognition_is_written_to_the_person_and_waits_for_a_protocol() {
        walk.inAssessment().recognised(null);

        assertThat(walk.engine.stepsCalled).containsExactly("writeDecisionLetterStep " + FILE);
        assertThat(walk.flow().isAwaited("protocol-valid", FILE)).isTrue();
        assertThat(walk.open()).isEmpty();
    }

    @Test
    void a_valid_protocol_ends_the_attestation() {
        walk.inAssessment().recognised(null);

        walk.flow().tell("protocol-valid", FILE, Map.of());

        assertThat(walk.isRunning()).isFalse();
    }

    @Test
    void a_reconsideration_goes_to_the_pool_but_not_to_the_former_doctor() {
        walk.inAssessment().notRecognised(UNTIL).reconsiderationAsked();

        assertThat(walk.open()).containsExactly("plan-consultation");
        assertThat(audienceOf("plan-consultation")).isEqualTo("doctor");
        assertThat(inTheListOf(DOCTOR)).isEmpty();
        assertThat(inTheListOf(OTHER_DOCTOR)).containsExactly("plan-consultation");
    }

    @Test
    void on_the_45th_day_a_reconsideration_can_still_be_asked() {
        walk.inAssessment().notRecognised(UNTIL);

        walk.moveTo(UNTIL);

        assertThat(walk.flow().isAwaited("reconsideration-asked", FILE)).isTrue();
    }

    @Test
    void after_45_days_the_file_is_closed() {
        walk.inAssessment().notRecognised(UNTIL);

        walk.moveTo(UNTIL.plusDays(1));

        assertThat(walk.isRunning()).isFalse();
    }

    @Test
    void there_is_one_reconsideration_only() {
        walk.inAssessment()
                .notRecognised(UNTIL)
                .reconsiderationAsked()
                .planned(OTHER_DOCTOR)
                .held()
                .notRecognised(null);

        assertThat(walk.isRunning()).isFalse();
    }

    private String audienceOf(String stem) {
        return walk.engine.item(FILE, stem).audience();
    }

    private List<String> inTheListOf(PersonId doctor) {
        return walk.engine.items.of(doctor, Set.of("doctor"), Set.of(doctor), 0, 10).stream()
                .map(item -> item.view().stem())
                .toList();
    }
}
