package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.COMMENT_IS_EMPTY;
import static org.maatwerk.attestation.AttestationRefusal.NOT_YOUR_FILE;
import static org.maatwerk.attestation.AttestationRefusal.SKETCH_CHANGED_MEANWHILE;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.NOW;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.SketchConfirmed;
import org.maatwerk.attestation.SketchSentBack;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.testing.Facts;

class ConfirmSketchTest {

    private final Office office = new Office();
    private final Facts<Object> facts = new Facts<>();
    private final ConfirmSketch confirmSketch = new ConfirmSketch();
    private final ReadSketch readSketch = new ReadSketch();
    private final Attestation attestation = Cast.withExpert();

    @BeforeEach
    void open() {
        office.attestations.add(attestation);
        confirmSketch.door = office.door;
        confirmSketch.sketches = office.sealedSketches;
        confirmSketch.clock = Cast.CLOCK;
        confirmSketch.facts = facts;
        readSketch.door = office.door;
        readSketch.sketches = office.sealedSketches;
        write("een");
        attestation.offerSketch(1);
    }

    /** A4. */
    @Test
    void the_staff_member_confirms_what_they_read() {
        SketchPage page = confirmSketch.read(AN, FILE);

        confirmSketch.confirm(AN, FILE, page.newest().number());

        assertThat(facts.fired()).containsExactly(new SketchConfirmed(FILE, 1, false));
    }

    /** A4. */
    @Test
    void the_expert_does_not_confirm() {
        assertRefused(NOT_YOUR_FILE, () -> confirmSketch.confirm(EXPERT, FILE, 1));
        assertThatThrownBy(() -> confirmSketch.read(EXPERT, FILE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> confirmSketch.sendBack(EXPERT, FILE, 1, "anders"))
                .isInstanceOf(NotFound.class);
    }

    /** A4. */
    @Test
    void a_sketch_that_changed_while_it_was_read_is_not_confirmed() {
        write("twee");

        assertRefused(SKETCH_CHANGED_MEANWHILE, () -> confirmSketch.confirm(AN, FILE, 1));
    }

    @Test
    void whoever_sends_back_says_what_should_be_different() {
        assertRefused(COMMENT_IS_EMPTY, "remark", () -> confirmSketch.sendBack(AN, FILE, 1, ""));

        confirmSketch.sendBack(AN, FILE, 1, "Ik werk ook op zaterdag");

        assertThat(facts.fired()).containsExactly(new SketchSentBack(FILE, 1));
        assertThat(confirmSketch.read(AN, FILE).comments())
                .extracting(SketchCommentView::text)
                .containsExactly("Ik werk ook op zaterdag");
    }

    /** A4. */
    @Test
    void the_doctor_gets_the_confirmed_version_and_no_other() {
        attestation.sketchConfirmed(AN, 1);
        attestation.planConsultation(DOCTOR);
        write("twee");

        SketchView seen = readSketch.confirmed(DOCTOR, FILE);

        assertThat(seen.content()).isEqualTo(Sketch.everywhere("een"));
        assertThatThrownBy(() -> readSketch.version(DOCTOR, FILE, 2)).isInstanceOf(NotFound.class);
        assertThat(readSketch.version(EXPERT, FILE, 2).content()).isEqualTo(Sketch.everywhere("twee"));
    }

    @Test
    void a_version_that_does_not_exist_is_not_found() {
        assertThatThrownBy(() -> readSketch.version(AN, FILE, 9)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readSketch.version(AN, FILE, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readSketch.confirmed(AN, FILE)).isInstanceOf(NotFound.class);
    }

    private void write(String text) {
        attestation.sketchSaved(attestation.sketch().latest());
        office.sealedSketches.write(FILE, attestation.sketch().latest(), EXPERT, NOW, Sketch.everywhere(text));
    }
}
