package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.MEMBER;

import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;

/** What the team sees: A6, D-5. */
class ReadSmtQuestionsTest {

    @Test
    void the_team_sees_a_number_and_never_a_name_A6() {
        Surgery surgery = Surgery.withTheTeam();

        SmtQuestionView view = surgery.readSmtQuestions().read(MEMBER, FILE);

        assertThat(view.caseNumber()).isEqualTo(FILE);
        assertThat(view.question()).isEqualTo("Is dit blijvend?");
        assertThat(SmtQuestionView.class.getRecordComponents())
                .extracting(component -> component.getName())
                .doesNotContain("staffMember", "name", "organisation");
    }

    @Test
    void the_team_reads_the_sketch_that_was_shared_and_nothing_newer_A6() {
        Surgery surgery = Surgery.withTheTeam();
        surgery.changeSketch();

        SmtQuestionView view = surgery.readSmtQuestions().read(MEMBER, FILE);

        assertThat(view.sketch().of(SketchSection.TASKS)).isEqualTo("Bevestigde versie");
    }

    @Test
    void a_sketch_that_is_not_shared_stays_closed_A6() {
        Surgery surgery = Surgery.inAssessment();
        surgery.askSmt().ask(DOCTOR, FILE, "Is dit blijvend?", false);
        surgery.consentToSmt().answer(AN, FILE, true);

        assertThat(surgery.readSmtQuestions().read(MEMBER, FILE).sketch()).isNull();
        assertThat(surgery.office.accesses.fired())
                .filteredOn(access -> access.relation() == Relation.SMT)
                .extracting(FileAccessed::informationClass)
                .doesNotContain(InformationClass.D2_SKETCH);
    }

    @Test
    void every_reading_of_question_and_sketch_is_noted_D5() {
        Surgery surgery = Surgery.withTheTeam();

        surgery.readSmtQuestions().read(MEMBER, FILE);

        assertThat(surgery.office.accesses.fired())
                .filteredOn(access -> access.actor().equals(MEMBER))
                .extracting(FileAccessed::informationClass)
                .containsExactlyInAnyOrder(InformationClass.D5_SMT_ADVICE, InformationClass.D2_SKETCH);
    }

    @Test
    void the_list_says_what_waits_for_this_member() {
        Surgery surgery = Surgery.withTheTeam();

        assertThat(surgery.readSmtQuestions().of(MEMBER))
                .singleElement()
                .extracting(SmtQuestionLine::waitsForMe)
                .isEqualTo(true);
    }
}
