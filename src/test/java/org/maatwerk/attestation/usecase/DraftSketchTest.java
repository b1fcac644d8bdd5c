package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.ANSWER_IS_TOO_LONG;
import static org.maatwerk.attestation.AttestationRefusal.COMMENT_IS_EMPTY;
import static org.maatwerk.attestation.AttestationRefusal.REQUEST_WITHDRAWN;
import static org.maatwerk.attestation.AttestationRefusal.SKETCH_CHANGED_MEANWHILE;
import static org.maatwerk.attestation.AttestationRefusal.SKETCH_IS_INCOMPLETE;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.OTHER_EXPERT;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.SketchChanged;
import org.maatwerk.attestation.SketchContent;
import org.maatwerk.attestation.SketchOffered;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.Refused;
import org.maatwerk.testing.Facts;

class DraftSketchTest {

    private static final SketchContent FIRST = Sketch.of("Bruggen nakijken");
    private static final SketchContent SECOND = Sketch.of("Bruggen en tunnels nakijken");

    private final Office office = new Office();
    private final Facts<Object> facts = new Facts<>();
    private final DraftSketch draftSketch = new DraftSketch();
    private final Attestation attestation = Cast.withExpert();

    @BeforeEach
    void open() {
        office.attestations.add(attestation);
        draftSketch.door = office.door;
        draftSketch.sketches = office.sealedSketches;
        draftSketch.clock = Cast.CLOCK;
        draftSketch.facts = facts;
    }

    /** A4. */
    @Test
    void staff_member_and_expert_both_write_and_every_version_is_kept() {
        draftSketch.save(EXPERT, FILE, 0, FIRST);
        draftSketch.save(AN, FILE, 1, SECOND);

        SketchPage page = draftSketch.read(AN, FILE);

        assertThat(page.newest().content()).isEqualTo(SECOND);
        assertThat(page.newest().own()).isTrue();
        assertThat(page.versions()).extracting(SketchVersionLine::author).containsExactly("An Peeters", "Els Peeters");
        assertThat(page.versions()).extracting(SketchVersionLine::own).containsExactly(true, false);
    }

    /** A4: a lost update is told, never silent. */
    @Test
    void whoever_was_second_gets_to_see_what_the_other_wrote_and_nothing_is_lost() {
        draftSketch.save(EXPERT, FILE, 0, FIRST);

        SketchView theirs = draftSketch.save(AN, FILE, 0, SECOND).orElseThrow();

        assertThat(theirs.content()).isEqualTo(FIRST);
        assertThat(theirs.number()).isEqualTo(1);
        assertThat(theirs.own()).isFalse();
        assertThat(attestation.sketch().latest()).isEqualTo(1);
        assertThat(draftSketch.save(AN, FILE, theirs.number(), SECOND)).isEmpty();
    }

    @Test
    void saving_what_is_there_makes_no_version() {
        draftSketch.save(EXPERT, FILE, 0, FIRST);

        draftSketch.save(AN, FILE, 0, FIRST);

        assertThat(attestation.sketch().latest()).isEqualTo(1);
    }

    /** D-4. */
    @Test
    void every_part_and_every_comment_is_sealed() {
        SketchContent marked = Sketch.everywhere("MERKTEKEN-D2");

        draftSketch.save(EXPERT, FILE, 0, marked);
        draftSketch.comment(AN, FILE, "MERKTEKEN-D2");

        assertThat(Arrays.stream(SketchSection.values())
                        .map(section ->
                                office.sketches.of(FILE, 1).orElseThrow().part(section))
                        .map(kept -> new String(kept.cipher(), StandardCharsets.ISO_8859_1)))
                .hasSize(7)
                .noneMatch(text -> text.contains("MERKTEKEN"));
        assertThat(new String(office.sketches.commentsOn(FILE).get(0).text().cipher(), StandardCharsets.ISO_8859_1))
                .doesNotContain("MERKTEKEN");
        assertThat(draftSketch.read(EXPERT, FILE).comments())
                .extracting(SketchCommentView::text)
                .containsExactly("MERKTEKEN-D2");
    }

    /** D-5. */
    @Test
    void reading_and_writing_are_noted() {
        draftSketch.save(EXPERT, FILE, 0, FIRST);
        draftSketch.read(AN, FILE);

        assertThat(office.accesses.fired())
                .extracting(noted -> noted.actor() + " " + noted.informationClass() + " " + noted.written())
                .containsExactly(
                        EXPERT + " " + InformationClass.D2_SKETCH + " true",
                        AN + " " + InformationClass.D2_SKETCH + " false");
    }

    @Test
    void only_the_expert_of_the_file_asks_for_the_confirmation() {
        draftSketch.save(EXPERT, FILE, 0, Sketch.everywhere("tekst"));

        assertThatThrownBy(() -> draftSketch.offer(AN, FILE, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> draftSketch.offer(OTHER_EXPERT, FILE, 1)).isInstanceOf(NotFound.class);
        draftSketch.offer(EXPERT, FILE, 1);

        assertThat(facts.fired()).containsExactly(new SketchOffered(FILE, 1));
        assertThat(draftSketch.read(AN, FILE).offered()).isTrue();
    }

    /** A4. */
    @Test
    void a_sketch_with_an_empty_part_is_not_offered() {
        draftSketch.save(EXPERT, FILE, 0, FIRST);

        assertThatThrownBy(() -> draftSketch.offer(EXPERT, FILE, 1)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(SKETCH_IS_INCOMPLETE);
            assertThat(refused.fields())
                    .startsWith("EFFECT_ON_TASKS", "EFFECT_ON_CONDITIONS")
                    .hasSize(SketchSection.values().length - 1);
        });
    }

    /** A4. */
    @Test
    void the_expert_offers_what_is_newest() {
        draftSketch.save(EXPERT, FILE, 0, Sketch.everywhere("een"));
        draftSketch.save(AN, FILE, 1, Sketch.everywhere("twee"));

        assertRefused(SKETCH_CHANGED_MEANWHILE, () -> draftSketch.offer(EXPERT, FILE, 1));
    }

    /** A4. */
    @Test
    void a_change_after_confirmation_is_told_once() {
        Attestation confirmed = confirmedFile();

        draftSketch.save(EXPERT, FILE, 1, FIRST);
        draftSketch.save(AN, FILE, 2, SECOND);

        assertThat(facts.fired()).containsExactly(new SketchOffered(FILE, 1), new SketchChanged(FILE, 2));
        assertThat(confirmed.sketch().awaitsNewConfirmation()).isTrue();
    }

    /** A10. */
    @Test
    void a_save_after_the_withdrawal_is_refused_in_clear_words() {
        attestation.withdraw(AN, TODAY, RETENTION);

        assertRefused(REQUEST_WITHDRAWN, () -> draftSketch.save(EXPERT, FILE, 0, FIRST));
    }

    @Test
    void what_is_too_long_or_empty_is_refused_at_its_field() {
        SketchContent endless = Sketch.of("a".repeat(SketchSection.LONGEST + 1));

        assertRefused(ANSWER_IS_TOO_LONG, "TASKS", () -> draftSketch.save(EXPERT, FILE, 0, endless));
        assertRefused(COMMENT_IS_EMPTY, "comment", () -> draftSketch.comment(EXPERT, FILE, " "));
    }

    /** A4. */
    @Test
    void the_doctor_does_not_see_the_sketch_being_written() {
        confirmedFile().planConsultation(DOCTOR);

        assertThatThrownBy(() -> draftSketch.read(DOCTOR, FILE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> draftSketch.save(DOCTOR, FILE, 1, FIRST)).isInstanceOf(NotFound.class);
    }

    private Attestation confirmedFile() {
        draftSketch.save(EXPERT, FILE, 0, Sketch.everywhere("tekst"));
        draftSketch.offer(EXPERT, FILE, 1);
        attestation.sketchConfirmed(AN, 1);
        return attestation;
    }
}
