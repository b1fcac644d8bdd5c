package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.ALREADY_ANSWERED;
import static org.maatwerk.attestation.AttestationRefusal.ANSWER_IS_MISSING;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.MEMBER;
import static org.maatwerk.attestation.Cast.OTHER_MEMBER;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.attestation.SmtQuestionAnswered;
import org.maatwerk.attestation.SmtRound;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.NotFound;

/** Answers, and members who step aside: A6. */
class AnswerSmtQuestionTest {

    private final Surgery surgery = Surgery.withTheTeam();

    private SmtRound round() {
        return surgery.assessments.smtRounds(FILE).get(0);
    }

    @Test
    void a_member_answers_A6() {
        surgery.answerSmtQuestion().answer(MEMBER, FILE, "Ja, volgens mij wel");

        assertThat(surgery.papers.answerOf(round(), MEMBER)).isEqualTo("Ja, volgens mij wel");
        assertThat(surgery.facts.fired()).contains(new SmtQuestionAnswered(FILE, 1, MEMBER));
    }

    @Test
    void a_member_answers_once() {
        surgery.answerSmtQuestion().answer(MEMBER, FILE, "Ja");

        assertRefused(ALREADY_ANSWERED, () -> surgery.answerSmtQuestion().answer(MEMBER, FILE, "Nee"));
    }

    @Test
    void an_answer_has_words() {
        assertRefused(ANSWER_IS_MISSING, () -> surgery.answerSmtQuestion().answer(MEMBER, FILE, ""));
    }

    @Test
    void who_steps_aside_loses_access_at_once_A6() {
        surgery.answerSmtQuestion().recuse(MEMBER, FILE);

        assertThat(surgery.readSmtQuestions().of(MEMBER)).isEmpty();
        assertThatThrownBy(() -> surgery.answerSmtQuestion().read(MEMBER, FILE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> surgery.answerSmtQuestion().answer(MEMBER, FILE, "Ja"))
                .isInstanceOf(NotFound.class);
        assertThat(surgery.facts.fired()).contains(new SmtQuestionAnswered(FILE, 1, MEMBER));
    }

    @Test
    void stepping_aside_after_an_answer_ends_no_task_twice() {
        surgery.answerSmtQuestion().answer(MEMBER, FILE, "Ja");

        surgery.answerSmtQuestion().recuse(MEMBER, FILE);

        assertThat(surgery.facts.fired())
                .filteredOn(new SmtQuestionAnswered(FILE, 1, MEMBER)::equals)
                .hasSize(1);
        assertThat(surgery.papers.answers(round())).hasSize(2);
    }

    @Test
    void the_others_go_on_when_one_steps_aside_A6() {
        surgery.answerSmtQuestion().recuse(MEMBER, FILE);

        surgery.answerSmtQuestion().answer(OTHER_MEMBER, FILE, "Ja");

        assertThat(surgery.papers.answerOf(round(), OTHER_MEMBER)).isEqualTo("Ja");
    }

    @Test
    void outsiders_have_nothing_here_D1() {
        assertThatThrownBy(() -> surgery.answerSmtQuestion().answer(BO, FILE, "Ja"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> surgery.answerSmtQuestion().answer(AN, FILE, "Ja"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_team_sees_a_number_and_never_a_name_A6() {
        SmtQuestionView view = surgery.answerSmtQuestion().read(MEMBER, FILE);

        assertThat(view.caseNumber()).isEqualTo(FILE);
        assertThat(view.question()).isEqualTo("Is dit blijvend?");
        assertThat(SmtQuestionView.class.getRecordComponents())
                .extracting(component -> component.getName())
                .doesNotContain("staffMember", "name", "organisation");
    }

    @Test
    void the_team_reads_the_sketch_that_was_shared_and_nothing_newer_A6() {
        surgery.changeSketch();

        SmtQuestionView view = surgery.answerSmtQuestion().read(MEMBER, FILE);

        assertThat(view.sketch().of(SketchSection.TASKS)).isEqualTo("Bevestigde versie");
    }

    @Test
    void a_sketch_that_is_not_shared_stays_closed_A6() {
        Surgery surgery = Surgery.inAssessment();
        surgery.askSmt().ask(DOCTOR, FILE, "Is dit blijvend?", false);
        surgery.consentToSmt().answer(AN, FILE, true);

        assertThat(surgery.answerSmtQuestion().read(MEMBER, FILE).sketch()).isNull();
        assertThat(surgery.office.accesses.fired())
                .filteredOn(access -> access.relation() == Relation.SMT)
                .extracting(FileAccessed::informationClass)
                .doesNotContain(InformationClass.D2_SKETCH);
    }

    @Test
    void every_reading_of_question_and_sketch_is_noted_D5() {
        surgery.answerSmtQuestion().read(MEMBER, FILE);

        assertThat(surgery.office.accesses.fired())
                .filteredOn(access -> access.actor().equals(MEMBER))
                .extracting(FileAccessed::informationClass)
                .containsExactlyInAnyOrder(InformationClass.D5_SMT_ADVICE, InformationClass.D2_SKETCH);
    }
}
