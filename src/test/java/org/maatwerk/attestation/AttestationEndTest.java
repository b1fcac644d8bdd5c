package org.maatwerk.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.AttestationRefusal.NOT_IN_THIS_STAGE;
import static org.maatwerk.attestation.AttestationRefusal.NOT_YOUR_FILE;
import static org.maatwerk.attestation.AttestationRefusal.NO_REASON_TO_LAPSE;
import static org.maatwerk.attestation.AttestationRefusal.REQUEST_LAPSED;
import static org.maatwerk.attestation.AttestationRefusal.REQUEST_WITHDRAWN;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.OTHER_DOCTOR;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a file ends before its time: withdrawn (A10), or lapsed by a person (A7). */
class AttestationEndTest {

    static Stream<Supplier<Attestation>> every_stage_before_registration() {
        return Stream.of(
                Cast::submitted,
                Cast::withExpert,
                Cast::confirmed,
                Cast::planned,
                Cast::inAssessment,
                () -> {
                    Attestation attestation = Cast.inAssessment();
                    attestation.askSmt(DOCTOR);
                    return attestation;
                },
                () -> Cast.recognisedUntil(null));
    }

    /** A10. */
    @ParameterizedTest
    @MethodSource("every_stage_before_registration")
    void the_staff_member_withdraws_at_any_time(Supplier<Attestation> made) {
        Attestation attestation = made.get();

        RequestWithdrawn withdrawn = attestation.withdraw(AN, TODAY, RETENTION);

        assertThat(withdrawn.staffMember()).isEqualTo(AN);
        assertThat(attestation.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(attestation.destroyAfter()).isEqualTo(TODAY.plusMonths(6));
    }

    /** A10: withdrawal wins over every form that a colleague has open. */
    @ParameterizedTest
    @MethodSource("every_stage_before_registration")
    void after_a_withdrawal_every_act_hears_that_it_was_withdrawn(Supplier<Attestation> made) {
        Attestation attestation = made.get();
        attestation.withdraw(AN, TODAY, RETENTION);

        assertRefused(REQUEST_WITHDRAWN, () -> attestation.take(EXPERT));
        assertRefused(REQUEST_WITHDRAWN, () -> attestation.sketchSaved(0));
        assertRefused(REQUEST_WITHDRAWN, () -> attestation.offerSketch(1));
        assertRefused(REQUEST_WITHDRAWN, () -> attestation.sketchConfirmed(AN, 1));
        assertRefused(REQUEST_WITHDRAWN, () -> attestation.planConsultation(DOCTOR));
        assertRefused(REQUEST_WITHDRAWN, () -> attestation.consultationHeld(DOCTOR));
        assertRefused(REQUEST_WITHDRAWN, () -> attestation.consultationMissed(DOCTOR));
        assertRefused(REQUEST_WITHDRAWN, () -> attestation.askSmt(DOCTOR));
        assertRefused(REQUEST_WITHDRAWN, attestation::smtAdvised);
        assertRefused(REQUEST_WITHDRAWN, () -> attestation.doNotRecognise(DOCTOR, TODAY, RETENTION));
        assertRefused(REQUEST_WITHDRAWN, () -> attestation.recognise(DOCTOR, TODAY, null, TODAY, RETENTION));
        assertRefused(REQUEST_WITHDRAWN, () -> attestation.lapse(EXPERT, TODAY, RETENTION));
        assertRefused(REQUEST_WITHDRAWN, () -> attestation.withdraw(AN, TODAY, RETENTION));
    }

    /** A10. */
    @Test
    void only_the_staff_member_withdraws_and_not_what_was_decided_against() {
        assertRefused(NOT_YOUR_FILE, () -> Cast.planned().withdraw(DOCTOR, TODAY, RETENTION));
        assertRefused(NOT_IN_THIS_STAGE, () -> Cast.notRecognised().withdraw(AN, TODAY, RETENTION));
    }

    /** A7. */
    @Test
    void a_passed_deadline_by_itself_changes_nothing() {
        Attestation attestation = Cast.withExpert();

        attestation.deadlinePassed(TODAY);

        assertThat(attestation.stage()).isEqualTo(Stage.SKETCH_IN_PROGRESS);
        assertThat(attestation.mayLapse()).isTrue();
    }

    /** A7. */
    @Test
    void the_expert_lapses_only_after_a_deadline_passed() {
        Attestation attestation = Cast.withExpert();
        assertRefused(NO_REASON_TO_LAPSE, () -> attestation.lapse(EXPERT, TODAY, RETENTION));
        attestation.deadlinePassed(TODAY);

        RequestLapsed lapsed = attestation.lapse(EXPERT, TODAY, RETENTION);

        assertThat(lapsed.decidedBy()).isEqualTo(EXPERT);
        assertThat(attestation.stage()).isEqualTo(Stage.LAPSED);
        assertRefused(REQUEST_LAPSED, () -> attestation.offerSketch(1));
    }

    /** A7: an answer takes away the reason to lapse. */
    @Test
    void a_step_forward_makes_the_passed_deadline_forgotten() {
        Attestation attestation = Cast.withExpert();
        attestation.deadlinePassed(TODAY);
        attestation.sketchSaved(0);
        attestation.offerSketch(1);

        assertRefused(NO_REASON_TO_LAPSE, () -> attestation.lapse(EXPERT, TODAY, RETENTION));
    }

    /** A7. */
    @Test
    void the_doctor_lapses_after_a_consultation_that_was_missed() {
        Attestation attestation = Cast.planned();
        assertRefused(NO_REASON_TO_LAPSE, () -> attestation.lapse(DOCTOR, TODAY, RETENTION));
        attestation.consultationMissed(DOCTOR);
        assertRefused(NOT_YOUR_FILE, () -> attestation.lapse(EXPERT, TODAY, RETENTION));
        assertRefused(NOT_YOUR_FILE, () -> attestation.lapse(OTHER_DOCTOR, TODAY, RETENTION));

        attestation.lapse(DOCTOR, TODAY, RETENTION);

        assertThat(attestation.stage()).isEqualTo(Stage.LAPSED);
    }
}
