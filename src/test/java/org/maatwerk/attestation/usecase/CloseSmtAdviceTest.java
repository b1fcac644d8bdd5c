package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.ADVICE_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.ADVISED_OUTCOME_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.CONCLUSION_IS_MISSING;
import static org.maatwerk.attestation.Cast.CHAIR;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.MEMBER;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.AdvisedOutcome;
import org.maatwerk.attestation.SmtAdvised;
import org.maatwerk.attestation.SmtRound;
import org.maatwerk.attestation.Stage;
import org.maatwerk.kernel.NotFound;

/** The advice: A6. */
class CloseSmtAdviceTest {

    private static final SmtAdviceForm ADVICE =
            new SmtAdviceForm(AdvisedOutcome.RECOGNISE, "Erkennen", "Een lid twijfelt", "Het team gaf advies");

    private final Surgery surgery = Surgery.withTheTeam();

    private SmtRound round() {
        return surgery.assessments.smtRounds(FILE).get(0);
    }

    @Test
    void the_chair_reads_every_answer() {
        surgery.answerSmtQuestion().answer(MEMBER, FILE, "Ja");

        SmtClosingView view = surgery.closeSmtAdvice().read(CHAIR, FILE);

        assertThat(view.answers()).contains(new SmtAnswerView("Mia Peeters", "Ja"));
    }

    @Test
    void the_chair_closes_with_one_advice_and_a_minority_note_A6() {
        surgery.closeSmtAdvice().close(CHAIR, FILE, ADVICE);

        SmtRoundView read = surgery.papers.rounds(surgery.file()).get(0);
        assertThat(read.advised()).isEqualTo(AdvisedOutcome.RECOGNISE);
        assertThat(read.advice()).isEqualTo("Erkennen");
        assertThat(read.minorityNote()).isEqualTo("Een lid twijfelt");
        assertThat(surgery.file().stage()).isEqualTo(Stage.SMT_ADVISED);
        assertThat(surgery.facts.fired()).contains(new SmtAdvised(FILE, 1));
    }

    @Test
    void the_minority_note_is_optional_A6() {
        surgery.closeSmtAdvice()
                .close(CHAIR, FILE, new SmtAdviceForm(AdvisedOutcome.RECOGNISE, "Erkennen", " ", "Advies"));

        assertThat(surgery.papers.rounds(surgery.file()).get(0).minorityNote()).isNull();
    }

    @Test
    void each_part_that_is_missing_is_named() {
        CloseSmtAdvice close = surgery.closeSmtAdvice();

        assertRefused(
                ADVISED_OUTCOME_IS_MISSING, () -> close.close(CHAIR, FILE, new SmtAdviceForm(null, "a", null, "c")));
        assertRefused(
                ADVICE_IS_MISSING,
                () -> close.close(CHAIR, FILE, new SmtAdviceForm(AdvisedOutcome.RECOGNISE, "", null, "c")));
        assertRefused(
                CONCLUSION_IS_MISSING,
                () -> close.close(CHAIR, FILE, new SmtAdviceForm(AdvisedOutcome.RECOGNISE, "a", null, null)));
    }

    @Test
    void a_member_who_is_no_chair_does_not_close_A6() {
        assertThatThrownBy(() -> surgery.closeSmtAdvice().close(MEMBER, FILE, ADVICE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> surgery.closeSmtAdvice().read(MEMBER, FILE)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_chair_who_stepped_aside_does_not_close_A6() {
        surgery.answerSmtQuestion().recuse(CHAIR, FILE);

        assertThatThrownBy(() -> surgery.closeSmtAdvice().close(CHAIR, FILE, ADVICE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_team_loses_access_when_the_question_is_closed_A6() {
        surgery.closeSmtAdvice().close(CHAIR, FILE, ADVICE);

        assertThat(surgery.assessments.isSeated(MEMBER, FILE)).isFalse();
        assertThat(surgery.assessments.isSeated(CHAIR, FILE)).isFalse();
    }

    @Test
    void no_answer_in_time_and_the_doctor_decides_alone_A6() {
        surgery.stopSmtRound().stop(DOCTOR, FILE);

        assertThat(surgery.file().stage()).isEqualTo(Stage.IN_ASSESSMENT);
        assertThat(surgery.assessments.isSeated(MEMBER, FILE)).isFalse();
        assertThatThrownBy(() -> surgery.closeSmtAdvice().close(CHAIR, FILE, ADVICE))
                .isInstanceOf(NotFound.class);
        assertThat(round().advice()).isEmpty();
    }
}
