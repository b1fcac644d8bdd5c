package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.CORRECTION_IS_OPEN;
import static org.maatwerk.attestation.AttestationRefusal.CORRECTION_PART_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.CORRECTION_WISH_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.REQUEST_WITHDRAWN;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.CorrectionPart.DECISION;
import static org.maatwerk.attestation.CorrectionPart.SKETCH;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.Correction;
import org.maatwerk.attestation.CorrectionAsked;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.workflow.ClosingDaysInMemory;
import org.maatwerk.workflow.TimesAllowed;

/** X7 and article 16 of the GDPR: the staff member asks who keeps a part of the file to correct something in it. */
class AskCorrectionTest {

    private static final String WISH = "Ik werk drie dagen, geen vijf";

    private final Surgery surgery = Surgery.notRecognised();
    private final CorrectionDesk desk = new CorrectionDesk(surgery);

    @Test
    void the_sketch_is_kept_by_the_expert_and_the_decision_by_the_doctor() {
        desk.ask.ask(AN, FILE, SKETCH, WISH);
        desk.papers.stop(desk.papers.open(FILE).orElseThrow());
        desk.ask.ask(AN, FILE, DECISION, WISH);

        assertThat(desk.corrections.of(FILE)).extracting(Correction::keeper).containsExactly(EXPERT, DOCTOR);
        assertThat(surgery.facts.fired())
                .contains(new CorrectionAsked(FILE, AN, EXPERT), new CorrectionAsked(FILE, AN, DOCTOR));
    }

    @Test
    void the_words_are_sealed_and_the_writing_is_in_the_access_log() {
        desk.ask.ask(AN, FILE, SKETCH, WISH);

        byte[] kept = desk.corrections.of(FILE).get(0).wish().cipher();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("drie dagen");
        assertThat(surgery.office.accesses.fired())
                .filteredOn(access -> access.why().equals(AskCorrection.STEM))
                .extracting(FileAccessed::actor, FileAccessed::informationClass, FileAccessed::written)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(AN, InformationClass.D2_SKETCH, true));
    }

    @Test
    void the_answer_is_due_within_a_month_on_whatever_day_it_is_asked() {
        var time = TimesAllowed.byDefault(TimesAllowed.calendar(new ClosingDaysInMemory()));
        LocalDate first = LocalDate.of(2026, 1, 1);

        assertThat(first.datesUntil(first.plusYears(10))).allSatisfy(day -> assertThat(
                        time.forTask(CorrectionPapers.DEADLINE, day).due())
                .isBeforeOrEqualTo(day.plusMonths(1)));
    }

    @Test
    void what_is_not_there_yet_cannot_be_corrected() {
        Surgery undecided = Surgery.inAssessment();
        CorrectionDesk early = new CorrectionDesk(undecided);

        assertThat(early.ask.read(AN, FILE).parts()).containsExactly(SKETCH);
        assertRefused(CORRECTION_PART_IS_MISSING, () -> early.ask.ask(AN, FILE, DECISION, WISH));
        assertRefused(CORRECTION_PART_IS_MISSING, () -> early.ask.ask(AN, FILE, null, WISH));
    }

    @Test
    void one_at_a_time() {
        desk.ask.ask(AN, FILE, SKETCH, WISH);

        assertRefused(CORRECTION_IS_OPEN, () -> desk.ask.ask(AN, FILE, DECISION, WISH));
        assertThat(desk.ask.read(AN, FILE).parts()).isEmpty();
        assertThat(desk.ask.read(AN, FILE).isWaiting()).isTrue();
    }

    @Test
    void without_words_there_is_nothing_to_correct() {
        assertRefused(CORRECTION_WISH_IS_MISSING, () -> desk.ask.ask(AN, FILE, SKETCH, "  "));
    }

    /** A10: what is withdrawn is destroyed, not corrected. */
    @Test
    void a_file_that_ended_is_not_corrected_any_more() {
        Surgery withdrawn = Surgery.inAssessment();
        CorrectionDesk late = new CorrectionDesk(withdrawn);
        withdrawn.file().withdraw(AN, Cast.TODAY, Cast.RETENTION);

        assertRefused(REQUEST_WITHDRAWN, () -> late.ask.ask(AN, FILE, SKETCH, WISH));
        assertThat(late.ask.read(AN, FILE).parts()).isEmpty();
    }

    /** D-1. */
    @Test
    void nobody_asks_or_reads_it_for_somebody_else() {
        desk.ask.ask(AN, FILE, SKETCH, WISH);

        assertThatThrownBy(() -> desk.ask.read(BO, FILE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.ask.read(EXPERT, FILE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.ask.ask(BO, FILE, SKETCH, WISH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.ask.ask(EXPERT, FILE, SKETCH, WISH)).isInstanceOf(NotFound.class);
    }
}
