package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.CORRECTION_ANSWER_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.CORRECTION_IS_ANSWERED;
import static org.maatwerk.attestation.AttestationRefusal.CORRECTION_OUTCOME_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.NOTHING_WAS_CORRECTED;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.OTHER_EXPERT;
import static org.maatwerk.attestation.CorrectionOutcome.CORRECTED;
import static org.maatwerk.attestation.CorrectionOutcome.NOTED;
import static org.maatwerk.attestation.CorrectionOutcome.REFUSED;
import static org.maatwerk.attestation.CorrectionOutcome.STOPPED;
import static org.maatwerk.attestation.CorrectionPart.DECISION;
import static org.maatwerk.attestation.CorrectionPart.SKETCH;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.CorrectionAnswered;
import org.maatwerk.attestation.CorrectionStopped;
import org.maatwerk.attestation.ReconsiderationAsked;
import org.maatwerk.attestation.RequestLapsed;
import org.maatwerk.attestation.RequestWithdrawn;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.kernel.NotFound;

/** Article 16 of the GDPR: who keeps a part of the file answers, and the staff member reads what became of it. */
class AnswerCorrectionTest {

    private static final String WISH = "Ik werk drie dagen, geen vijf";
    private static final String ANSWER = "Dat klopt, het stond fout";

    private final Surgery surgery = Surgery.inAssessment();
    private final CorrectionDesk desk = new CorrectionDesk(surgery);

    @Test
    void a_new_version_of_the_sketch_makes_it_corrected() {
        desk.ask.ask(AN, FILE, SKETCH, WISH);
        assertThat(desk.answer.read(EXPERT, FILE).outcomes()).containsExactly(NOTED, REFUSED);
        assertRefused(NOTHING_WAS_CORRECTED, () -> desk.answer.answer(EXPERT, FILE, CORRECTED, ANSWER));
        surgery.changeSketch();
        assertThat(desk.answer.read(EXPERT, FILE).outcomes()).containsExactly(CORRECTED, NOTED, REFUSED);

        desk.answer.answer(EXPERT, FILE, CORRECTED, ANSWER);

        CorrectionView read = desk.ask.read(AN, FILE).asked().get(0);
        assertThat(read.outcome()).isEqualTo(CORRECTED);
        assertThat(read.wish()).isEqualTo(WISH);
        assertThat(read.answer()).isEqualTo(ANSWER);
        assertThat(surgery.facts.fired()).contains(new CorrectionAnswered(FILE, AN, 1));
    }

    @Test
    void a_decision_is_not_rewritten_but_what_the_person_says_stays_beside_it() {
        Surgery decided = Surgery.notRecognised();
        CorrectionDesk later = new CorrectionDesk(decided);
        later.ask.ask(AN, FILE, DECISION, WISH);
        assertThat(later.answer.read(DOCTOR, FILE).outcomes()).containsExactly(NOTED, REFUSED);
        assertThat(later.notes.of(DOCTOR, FILE)).isEmpty();

        later.answer.answer(DOCTOR, FILE, NOTED, ANSWER);

        assertThat(later.notes.of(DOCTOR, FILE))
                .extracting(CorrectionView::wish)
                .containsExactly(WISH);
        assertThat(decided.office.accesses.fired())
                .filteredOn(access -> access.why().equals(AnswerCorrection.STEM) && access.written())
                .extracting(FileAccessed::actor, FileAccessed::informationClass)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(DOCTOR, InformationClass.D6_OUTCOME));
    }

    @Test
    void an_answer_says_what_and_why() {
        desk.ask.ask(AN, FILE, SKETCH, WISH);

        assertRefused(CORRECTION_OUTCOME_IS_MISSING, () -> desk.answer.answer(EXPERT, FILE, null, ANSWER));
        assertRefused(CORRECTION_OUTCOME_IS_MISSING, () -> desk.answer.answer(EXPERT, FILE, STOPPED, ANSWER));
        assertRefused(CORRECTION_ANSWER_IS_MISSING, () -> desk.answer.answer(EXPERT, FILE, REFUSED, " "));
    }

    @Test
    void it_is_answered_once() {
        desk.ask.ask(AN, FILE, SKETCH, WISH);
        desk.answer.answer(EXPERT, FILE, REFUSED, ANSWER);

        assertRefused(CORRECTION_IS_ANSWERED, () -> desk.answer.answer(EXPERT, FILE, NOTED, ANSWER));
        assertRefused(CORRECTION_IS_ANSWERED, () -> desk.answer.read(EXPERT, FILE));
    }

    @Test
    void after_the_answer_another_one_can_be_asked() {
        desk.ask.ask(AN, FILE, SKETCH, WISH);
        desk.answer.answer(EXPERT, FILE, REFUSED, ANSWER);

        desk.ask.ask(AN, FILE, SKETCH, "Toch niet");

        assertThat(desk.ask.read(AN, FILE).asked())
                .extracting(CorrectionView::wish)
                .containsExactly("Toch niet", WISH);
    }

    /** D-1. */
    @Test
    void for_whoever_does_not_keep_that_part_there_is_nothing() {
        desk.ask.ask(AN, FILE, SKETCH, WISH);

        assertThatThrownBy(() -> desk.answer.read(DOCTOR, FILE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.answer.read(OTHER_EXPERT, FILE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.answer.answer(AN, FILE, NOTED, ANSWER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.notes.of(EXPERT, FILE)).isInstanceOf(NotFound.class);
    }

    /** D-1: nor is it told that there is none. */
    @Test
    void an_outsider_does_not_hear_whether_something_was_asked() {
        assertThatThrownBy(() -> desk.answer.read(OTHER_EXPERT, FILE)).isInstanceOf(NotFound.class);
    }

    /** A10. */
    @Test
    void the_end_of_a_file_stops_what_nobody_answered() {
        desk.ask.ask(AN, FILE, SKETCH, WISH);

        desk.stop.withdrawn(new RequestWithdrawn(FILE, AN));
        desk.stop.lapsed(new RequestLapsed(FILE, EXPERT));

        assertThat(desk.stopped.fired()).containsExactly(new CorrectionStopped(FILE));
        assertThat(desk.ask.read(AN, FILE).asked())
                .extracting(CorrectionView::outcome)
                .containsExactly(STOPPED);
    }

    /** A9: the former doctor loses the file; the expert keeps the sketch. */
    @Test
    void a_new_decision_stops_what_was_asked_about_the_former_one() {
        desk.ask.ask(AN, FILE, SKETCH, WISH);
        desk.stop.decidedAnew(new ReconsiderationAsked(FILE, DOCTOR));
        assertThat(desk.stopped.fired()).isEmpty();
        Surgery decided = Surgery.notRecognised();
        CorrectionDesk later = new CorrectionDesk(decided);
        later.ask.ask(AN, FILE, DECISION, WISH);

        later.stop.decidedAnew(new ReconsiderationAsked(FILE, DOCTOR));

        assertThat(later.stopped.fired()).containsExactly(new CorrectionStopped(FILE));
    }
}
