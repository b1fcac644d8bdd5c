package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.APPOINTMENT_IS_GONE;
import static org.maatwerk.attestation.AttestationRefusal.CONSULTATION_NOT_YET;
import static org.maatwerk.attestation.AttestationRefusal.DOCUMENTS_NOT_ANSWERED;
import static org.maatwerk.attestation.AttestationRefusal.NO_REASON_TO_LAPSE;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.OTHER_DOCTOR;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.usecase.Surgery.APPOINTMENT;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Consultation;
import org.maatwerk.attestation.ConsultationHeld;
import org.maatwerk.attestation.ConsultationMissed;
import org.maatwerk.attestation.Stage;
import org.maatwerk.kernel.NotFound;

/** The held consultation of A5, and A7: a person lapses a file. */
class HoldConsultationTest {

    private final Surgery surgery = Surgery.planned();

    @BeforeEach
    void on_the_day() {
        surgery.clock.setTo(APPOINTMENT.atTime(9, 0));
    }

    @Test
    void a_held_consultation_keeps_only_whether_documents_were_shown_A5_D3() {
        surgery.holdConsultation().held(DOCTOR, FILE, true);

        Consultation held = surgery.assessments.consultations(FILE).get(0);
        assertThat(held.isHeld()).isTrue();
        assertThat(held.documentsShown()).isTrue();
        assertThat(surgery.file().stage()).isEqualTo(Stage.IN_ASSESSMENT);
        assertThat(surgery.facts.fired()).contains(new ConsultationHeld(FILE, DOCTOR));
    }

    @Test
    void whether_documents_were_shown_must_be_answered_A5() {
        assertRefused(DOCUMENTS_NOT_ANSWERED, () -> surgery.holdConsultation().held(DOCTOR, FILE, null));
    }

    @Test
    void nothing_is_held_or_missed_before_its_day() {
        surgery.clock.setTo(APPOINTMENT.minusDays(1).atTime(23, 59));

        assertRefused(CONSULTATION_NOT_YET, () -> surgery.holdConsultation().held(DOCTOR, FILE, true));
        assertRefused(CONSULTATION_NOT_YET, () -> surgery.holdConsultation().missed(DOCTOR, FILE));
    }

    @Test
    void after_a_missed_consultation_the_doctor_and_nobody_else_may_lapse_the_file_A7() {
        assertRefused(NO_REASON_TO_LAPSE, () -> surgery.file().lapse(DOCTOR, APPOINTMENT, RETENTION));

        surgery.holdConsultation().missed(DOCTOR, FILE);

        assertThat(surgery.file().stage()).isEqualTo(Stage.SKETCH_CONFIRMED);
        assertThat(surgery.file().mayLapse()).isTrue();
        assertThat(surgery.facts.fired()).contains(new ConsultationMissed(FILE, DOCTOR));
    }

    @Test
    void the_same_consultation_is_not_held_twice() {
        surgery.holdConsultation().held(DOCTOR, FILE, false);

        assertRefused(APPOINTMENT_IS_GONE, () -> surgery.holdConsultation().held(DOCTOR, FILE, false));
    }

    @Test
    void another_doctor_has_nothing_here_D1() {
        assertThatThrownBy(() -> surgery.holdConsultation().held(OTHER_DOCTOR, FILE, true))
                .isInstanceOf(NotFound.class);
    }
}
