package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.maatwerk.attestation.AttestationRefusal.NEW_ELEMENTS_ARE_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.NOT_IN_THIS_STAGE;
import static org.maatwerk.attestation.AttestationRefusal.RECONSIDERATION_TOO_LATE;
import static org.maatwerk.attestation.AttestationRefusal.RECONSIDERED_BEFORE;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.OTHER_DOCTOR;
import static org.maatwerk.attestation.usecase.Surgery.APPOINTMENT;
import static org.maatwerk.attestation.usecase.Surgery.NOT_RECOGNISED;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Decision;
import org.maatwerk.attestation.ReconsiderationAsked;
import org.maatwerk.attestation.Stage;
import org.maatwerk.kernel.NotFound;

/** Another look by another doctor: A9. */
class AskReconsiderationTest {

    private static final String NEW = "Mijn taken zijn veranderd";

    private final Surgery surgery = Surgery.notRecognised();

    @Test
    void the_staff_member_asks_with_new_elements_A9() {
        surgery.askReconsideration().ask(AN, FILE, NEW);

        assertThat(surgery.reconsiderations.newElements(FILE)).contains(NEW);
        assertThat(surgery.file().stage()).isEqualTo(Stage.SKETCH_CONFIRMED);
        assertThat(surgery.facts.fired()).contains(new ReconsiderationAsked(FILE, DOCTOR));
    }

    @Test
    void on_the_45th_day_it_still_can_and_on_the_46th_it_cannot_A9() {
        surgery.clock.setTo(APPOINTMENT.plusDays(46).atTime(0, 1));
        assertRefused(
                RECONSIDERATION_TOO_LATE, () -> surgery.askReconsideration().ask(AN, FILE, NEW));
        assertThat(surgery.askReconsideration().read(AN, FILE).possible()).isFalse();

        surgery.clock.setTo(APPOINTMENT.plusDays(45).atTime(23, 59));
        assertThat(surgery.askReconsideration().read(AN, FILE).possible()).isTrue();
        surgery.askReconsideration().ask(AN, FILE, NEW);

        assertThat(surgery.file().isReconsidered()).isTrue();
    }

    @Test
    void without_new_elements_there_is_nothing_to_look_at_A9() {
        assertRefused(
                NEW_ELEMENTS_ARE_MISSING, () -> surgery.askReconsideration().ask(AN, FILE, " "));
    }

    @Test
    void it_is_asked_once_A9() {
        surgery.askReconsideration().ask(AN, FILE, NEW);
        surgery.assessAgain(OTHER_DOCTOR);
        surgery.decideAttestation().decide(OTHER_DOCTOR, FILE, NOT_RECOGNISED);

        assertRefused(RECONSIDERED_BEFORE, () -> surgery.askReconsideration().ask(AN, FILE, NEW));
        assertThat(surgery.askReconsideration().read(AN, FILE).possible()).isFalse();
    }

    @Test
    void another_doctor_adds_a_second_decision_and_the_first_stays_A9() {
        surgery.askReconsideration().ask(AN, FILE, NEW);

        surgery.assessAgain(OTHER_DOCTOR);
        surgery.decideAttestation().decide(OTHER_DOCTOR, FILE, Surgery.RECOGNISED);

        assertThat(surgery.assessments.decisions(FILE))
                .extracting(Decision::assessment, Decision::doctor)
                .containsExactly(tuple(1, DOCTOR), tuple(2, OTHER_DOCTOR));
        assertThat(surgery.readDoctorFile().of(OTHER_DOCTOR, FILE).newElements())
                .isEqualTo(NEW);
    }

    @Test
    void the_former_doctor_loses_access_A9() {
        surgery.askReconsideration().ask(AN, FILE, NEW);

        assertThatThrownBy(() -> surgery.readDoctorFile().of(DOCTOR, FILE)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_open_file_is_not_reconsidered_A9() {
        Surgery open = Surgery.inAssessment();

        assertRefused(NOT_IN_THIS_STAGE, () -> open.askReconsideration().ask(AN, FILE, NEW));
    }

    @Test
    void nobody_asks_for_somebody_else_A9() {
        assertThatThrownBy(() -> surgery.askReconsideration().ask(BO, FILE, NEW))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> surgery.askReconsideration().read(EXPERT, FILE))
                .isInstanceOf(NotFound.class);
    }
}
