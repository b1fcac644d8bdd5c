package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.MEMBER;

import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.ConsultationCancelled;
import org.maatwerk.attestation.ConsultationState;
import org.maatwerk.attestation.RequestLapsed;
import org.maatwerk.attestation.RequestWithdrawn;

/** What ends with a request: A7, A10. */
class EndAssessmentTest {

    @Test
    void withdrawal_cancels_the_appointment_A10() {
        Surgery surgery = Surgery.planned();

        surgery.endAssessment().withdrawn(new RequestWithdrawn(FILE, AN));

        assertThat(surgery.assessments.consultations(FILE).get(0).state()).isEqualTo(ConsultationState.CANCELLED);
        assertThat(surgery.cancelled.fired()).containsExactly(new ConsultationCancelled(FILE, DOCTOR, AN));
    }

    @Test
    void withdrawal_takes_the_question_away_from_the_team_A10() {
        Surgery surgery = Surgery.withTheTeam();

        surgery.endAssessment().withdrawn(new RequestWithdrawn(FILE, AN));

        assertThat(surgery.assessments.isSeated(MEMBER, FILE)).isFalse();
    }

    @Test
    void a_lapsed_request_leaves_nothing_open_A7() {
        Surgery surgery = Surgery.planned();

        surgery.endAssessment().lapsed(new RequestLapsed(FILE, DOCTOR));

        assertThat(surgery.assessments.planned(FILE)).isEmpty();
    }
}
