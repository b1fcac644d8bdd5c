package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.CHAIR;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.MEMBER;
import static org.maatwerk.attestation.Cast.NOW;
import static org.maatwerk.attestation.Cast.OTHER_MEMBER;
import static org.maatwerk.attestation.Cast.TODAY;

import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** The team's list: A6, A13, D-1. */
class ReadSmtQuestionsTest {

    private final Surgery surgery = Surgery.withTheTeam();

    private SmtQuestionLine first(PersonId member) {
        return surgery.readSmtQuestions().of(member).get(0);
    }

    @Test
    void says_for_each_member_whose_turn_it_is_and_by_when() {
        surgery.work.waiting(FILE, "close-smt-advice", "person:51", TODAY.plusDays(20));

        assertThat(first(MEMBER).state()).isEqualTo(SmtQuestionState.TO_ANSWER);
        assertThat(first(MEMBER).due()).isEqualTo(TODAY.plusDays(20));
        surgery.answerSmtQuestion().answer(MEMBER, FILE, "Ja");

        assertThat(first(MEMBER).state()).isEqualTo(SmtQuestionState.WITH_CHAIR);
        assertThat(first(CHAIR).state()).isEqualTo(SmtQuestionState.TO_ANSWER);
        surgery.answerSmtQuestion().answer(CHAIR, FILE, "Ja");
        assertThat(first(CHAIR).state()).isEqualTo(SmtQuestionState.TO_CLOSE);
    }

    /** A6: the team no longer sees a closed question; a member still sees that there was one. */
    @Test
    void a_closed_question_stays_as_a_number_that_opens_nothing() {
        surgery.stopSmtRound().stop(DOCTOR, FILE);

        assertThat(first(MEMBER).state()).isEqualTo(SmtQuestionState.STOPPED);
        assertThat(first(MEMBER).state().page()).isNull();
        assertThat(first(MEMBER).isOpen()).isFalse();
    }

    @Test
    void an_open_question_stands_before_a_closed_one() {
        surgery.stopSmtRound().stop(DOCTOR, FILE);
        surgery.askSmt().ask(DOCTOR, FILE, "En nu?", false);
        surgery.consentToSmt().answer(AN, FILE, true);

        assertThat(surgery.readSmtQuestions().of(OTHER_MEMBER))
                .extracting(SmtQuestionLine::round)
                .containsExactly(2, 1);
    }

    @Test
    void who_is_related_finds_nothing_A13() {
        surgery.office.people.relate(MEMBER, AN);

        assertThat(surgery.readSmtQuestions().of(MEMBER)).isEmpty();
    }

    /** D-1: an office that is not theirs is not there for them. */
    @Test
    void who_is_not_of_the_team_finds_no_list() {
        assertThatThrownBy(() -> surgery.readSmtQuestions().of(BO)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> surgery.readSmtQuestions().of(DOCTOR)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_day_it_was_asked_is_the_day_of_the_consent() {
        assertThat(first(MEMBER).askedAt()).isNotNull().isAfterOrEqualTo(NOW);
    }
}
