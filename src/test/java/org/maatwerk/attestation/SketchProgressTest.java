package org.maatwerk.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.AttestationRefusal.NOT_IN_THIS_STAGE;
import static org.maatwerk.attestation.AttestationRefusal.NOT_YOUR_FILE;
import static org.maatwerk.attestation.AttestationRefusal.SKETCH_AWAITS_CONFIRMATION;
import static org.maatwerk.attestation.AttestationRefusal.SKETCH_CHANGED_MEANWHILE;
import static org.maatwerk.attestation.AttestationRefusal.SKETCH_NOT_OFFERED;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;

/** A4: versions, confirmation, and change after confirmation. */
class SketchProgressTest {

    /** A4. */
    @Test
    void a_save_over_an_older_version_is_refused() {
        Attestation attestation = Cast.withExpert();
        attestation.sketchSaved(0);

        assertRefused(SKETCH_CHANGED_MEANWHILE, () -> attestation.sketchSaved(0));

        assertThat(attestation.sketch().latest()).isEqualTo(1);
    }

    /** A4. */
    @Test
    void only_the_staff_member_confirms() {
        Attestation attestation = offered();

        assertRefused(NOT_YOUR_FILE, () -> attestation.sketchConfirmed(EXPERT, 1));
        SketchConfirmed confirmed = attestation.sketchConfirmed(AN, 1);

        assertThat(confirmed).isEqualTo(new SketchConfirmed(FILE, 1, false));
        assertThat(attestation.stage()).isEqualTo(Stage.SKETCH_CONFIRMED);
    }

    /** A4. */
    @Test
    void nothing_is_confirmed_that_was_not_read() {
        Attestation attestation = offered();
        attestation.sketchSaved(1);

        assertRefused(SKETCH_CHANGED_MEANWHILE, () -> attestation.sketchConfirmed(AN, 1));
        assertRefused(SKETCH_CHANGED_MEANWHILE, () -> attestation.sendSketchBack(1));
    }

    @Test
    void a_sketch_that_was_sent_back_is_offered_again_before_it_is_confirmed() {
        Attestation attestation = offered();

        attestation.sendSketchBack(1);

        assertRefused(SKETCH_NOT_OFFERED, () -> attestation.sketchConfirmed(AN, 1));
        attestation.offerSketch(1);
        assertThat(attestation.sketchConfirmed(AN, 1).version()).isEqualTo(1);
    }

    @Test
    void nothing_is_written_before_the_first_contact() {
        assertRefused(NOT_IN_THIS_STAGE, () -> Cast.submitted().sketchSaved(0));
    }

    /** A4. */
    @Test
    void a_change_after_confirmation_asks_one_new_confirmation() {
        Attestation attestation = Cast.confirmed();

        assertThat(attestation.sketchSaved(1)).contains(new SketchChanged(FILE, 2));
        assertThat(attestation.sketchSaved(2)).isEmpty();
        SketchConfirmed again = attestation.sketchConfirmed(AN, 3);

        assertThat(again).isEqualTo(new SketchConfirmed(FILE, 3, true));
        assertThat(attestation.stage()).isEqualTo(Stage.SKETCH_CONFIRMED);
        assertThat(attestation.sketch().awaitsNewConfirmation()).isFalse();
    }

    /** A4, A5. */
    @Test
    void nobody_decides_while_a_change_waits_for_confirmation() {
        Attestation attestation = Cast.inAssessment();
        attestation.sketchSaved(1);

        assertRefused(SKETCH_AWAITS_CONFIRMATION, () -> attestation.recognise(DOCTOR, TODAY, null, TODAY, RETENTION));
        assertRefused(SKETCH_AWAITS_CONFIRMATION, () -> attestation.doNotRecognise(DOCTOR, TODAY, RETENTION));
        attestation.sketchConfirmed(AN, 2);

        assertThat(attestation.doNotRecognise(DOCTOR, TODAY, RETENTION).caseNumber())
                .isEqualTo(FILE);
    }

    @Test
    void a_decided_file_keeps_its_sketch_as_it_is() {
        assertRefused(NOT_IN_THIS_STAGE, () -> Cast.recognisedUntil(null).sketchSaved(1));
        assertRefused(NOT_IN_THIS_STAGE, () -> Cast.notRecognised().sketchSaved(1));
    }

    private static Attestation offered() {
        Attestation attestation = Cast.withExpert();
        attestation.sketchSaved(0);
        attestation.offerSketch(1);
        return attestation;
    }
}
