package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.HANDOVER_NOT_ANSWERED;
import static org.maatwerk.attestation.AttestationRefusal.HANDOVER_NOT_OFFERED;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.DOCTOR_OF_OTHER_SERVICE;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.OTHER_SERVICE;
import static org.maatwerk.attestation.Cast.ROADS;
import static org.maatwerk.attestation.Cast.SERVICE;
import static org.maatwerk.attestation.usecase.Surgery.RECOGNISED;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.ConsultationCancelled;
import org.maatwerk.attestation.HandoverAnswered;
import org.maatwerk.attestation.HandoverOffered;
import org.maatwerk.attestation.SmtRoundState;
import org.maatwerk.attestation.Stage;
import org.maatwerk.kernel.NotFound;

/** A change of prevention service: A11. */
class ConsentToHandoverTest {

    private final Surgery surgery = Surgery.inAssessment();

    private void serviceChanges() {
        surgery.office.people.map(ROADS, OTHER_SERVICE);
        surgery.offerHandover().offerAll(ROADS);
    }

    @Test
    void open_files_of_the_organisation_are_offered_once_A11() {
        serviceChanges();
        surgery.offerHandover().offerAll(ROADS);

        assertThat(surgery.facts.fired())
                .filteredOn(new HandoverOffered(FILE, AN)::equals)
                .hasSize(1);
    }

    @Test
    void files_that_are_with_the_right_service_are_left_alone_A11() {
        surgery.offerHandover().offerAll(ROADS);

        assertThat(surgery.facts.fired()).doesNotContain(new HandoverOffered(FILE, AN));
    }

    @Test
    void without_an_answer_the_doctor_keeps_the_file_A11() {
        serviceChanges();

        surgery.decideAttestation().decide(DOCTOR, FILE, RECOGNISED);

        assertThat(surgery.file().stage()).isEqualTo(Stage.AWAITING_PROTOCOL);
    }

    @Test
    void with_consent_the_former_doctor_loses_access_at_once_A11() {
        serviceChanges();

        surgery.consentToHandover().answer(AN, FILE, true);

        assertThat(surgery.facts.fired()).contains(new HandoverAnswered(FILE, true));
        assertThatThrownBy(() -> surgery.readDoctorFile().of(DOCTOR, FILE)).isInstanceOf(NotFound.class);
        assertThat(surgery.pool.of(DOCTOR_OF_OTHER_SERVICE)).hasSize(1);
        assertThat(surgery.pool.of(DOCTOR)).isEmpty();
    }

    @Test
    void the_new_doctor_sees_the_person_before_deciding_A5_A11() {
        serviceChanges();
        surgery.consentToHandover().answer(AN, FILE, true);

        surgery.assessAgain(DOCTOR_OF_OTHER_SERVICE);
        surgery.decideAttestation().decide(DOCTOR_OF_OTHER_SERVICE, FILE, RECOGNISED);

        assertThat(surgery.file().stage()).isEqualTo(Stage.AWAITING_PROTOCOL);
    }

    @Test
    void without_consent_nothing_changes_hands_A11() {
        serviceChanges();

        surgery.consentToHandover().answer(AN, FILE, false);

        assertThat(surgery.file().doctor()).isEqualTo(DOCTOR);
        assertThat(surgery.file().preventionService()).isEqualTo(SERVICE);
        assertThat(surgery.assessments.handover(FILE).orElseThrow().agreed()).isFalse();
    }

    @Test
    void the_staff_member_reads_between_which_services_A11() {
        serviceChanges();

        HandoverView view = surgery.consentToHandover().read(AN, FILE);

        assertThat(view.formerService()).isEqualTo("Organisatie " + SERVICE);
        assertThat(view.newService()).isEqualTo("Organisatie " + OTHER_SERVICE);
    }

    @Test
    void no_answer_chosen_and_no_offer_are_refused() {
        assertRefused(HANDOVER_NOT_OFFERED, () -> surgery.consentToHandover().answer(AN, FILE, true));
        serviceChanges();

        assertRefused(HANDOVER_NOT_ANSWERED, () -> surgery.consentToHandover().answer(AN, FILE, null));
    }

    @Test
    void nobody_consents_for_somebody_else_A11() {
        serviceChanges();

        assertThatThrownBy(() -> surgery.consentToHandover().answer(BO, FILE, true))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> surgery.consentToHandover().answer(DOCTOR, FILE, true))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void appointments_and_questions_of_the_former_service_stop_A11() {
        Surgery planned = Surgery.planned();
        EndAssessment end = planned.endAssessment();

        end.handedOver(new HandoverAnswered(FILE, true));

        assertThat(planned.assessments.planned(FILE)).isEmpty();
        assertThat(planned.cancelled.fired()).containsExactly(new ConsultationCancelled(FILE, DOCTOR, AN));
    }

    @Test
    void a_refused_handover_leaves_appointments_alone_A11() {
        Surgery planned = Surgery.planned();

        planned.endAssessment().handedOver(new HandoverAnswered(FILE, false));

        assertThat(planned.assessments.planned(FILE)).isPresent();
    }

    @Test
    void an_open_question_to_the_team_stops_with_the_handover_A11() {
        Surgery asked = Surgery.withTheTeam();

        asked.endAssessment().handedOver(new HandoverAnswered(FILE, true));

        assertThat(asked.assessments.smtRounds(FILE).get(0).state()).isEqualTo(SmtRoundState.STOPPED);
    }
}
