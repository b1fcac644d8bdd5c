package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.NOT_YOUR_FILE;
import static org.maatwerk.attestation.AttestationRefusal.SKETCH_CHANGED_MEANWHILE;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.NOW;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.SketchConfirmed;
import org.maatwerk.attestation.SketchContent;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.testing.Facts;

/** A4: a change after the confirmation needs a new one. */
class ReconfirmSketchTest {

    private final Office office = new Office();
    private final Facts<SketchConfirmed> facts = new Facts<>();
    private final ReconfirmSketch reconfirmSketch = new ReconfirmSketch();
    private final Attestation attestation = Cast.confirmed();

    @BeforeEach
    void changeAfterConfirmation() {
        office.attestations.add(attestation);
        reconfirmSketch.door = office.door;
        reconfirmSketch.sketches = office.sealedSketches;
        reconfirmSketch.facts = facts;
        office.sealedSketches.write(FILE, 1, EXPERT, NOW, Sketch.everywhere("een"));
        write(Map.of(SketchSection.TASKS, "een", SketchSection.BARRIERS, "drempels"));
    }

    @Test
    void shows_what_changed_since_the_confirmed_version() {
        SketchChangeView change = reconfirmSketch.read(AN, FILE);

        assertThat(change.changed()).contains(SketchSection.BARRIERS).doesNotContain(SketchSection.TASKS);
        assertThat(change.confirmed().number()).isEqualTo(1);
    }

    @Test
    void confirms_the_version_that_was_read() {
        reconfirmSketch.confirm(AN, FILE, 2);

        assertThat(facts.fired()).containsExactly(new SketchConfirmed(FILE, 2, true));
        assertThat(attestation.sketch().confirmed()).isEqualTo(2);
    }

    @Test
    void a_version_that_changed_again_is_not_confirmed() {
        write(Map.of(SketchSection.TASKS, "drie"));

        assertRefused(SKETCH_CHANGED_MEANWHILE, () -> reconfirmSketch.confirm(AN, FILE, 2));
    }

    @Test
    void nobody_but_the_staff_member_confirms() {
        assertRefused(NOT_YOUR_FILE, () -> reconfirmSketch.confirm(EXPERT, FILE, 2));
        assertThatThrownBy(() -> reconfirmSketch.read(EXPERT, FILE)).isInstanceOf(NotFound.class);
    }

    private void write(Map<SketchSection, String> parts) {
        attestation.sketchSaved(attestation.sketch().latest());
        office.sealedSketches.write(FILE, attestation.sketch().latest(), EXPERT, NOW, SketchContent.of(parts));
    }
}
