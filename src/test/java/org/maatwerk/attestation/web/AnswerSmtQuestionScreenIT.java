package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** A member of the team. */
class AnswerSmtQuestionScreenIT extends FileStory {

    /** A6: a member who knows the person steps aside and loses access. */
    @Test
    void steps_aside_and_no_longer_finds_the_file() {
        String file = fileAtTheTeam();
        Screen member = byKeyboard(MEMBER)
                .follow("Vraag van een arts " + file)
                .sees("Is dit blijvend?")
                .seesNot(applicant.name());

        member.press("Ik trek me terug").sees("Je hebt je teruggetrokken");

        member.open("/attestation/answer-smt-question.xhtml?case=" + file).isAt("Hier is niets voor jou");
    }
}
