package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The team's list of questions. */
class SmtQuestionsScreenIT extends FileStory {

    /** A6: a number, never a name; once closed, a line that opens nothing. */
    @Test
    void lists_open_and_closed_questions_by_number() {
        String file = fileAtTheTeam();
        Screen member = as(MEMBER).follow("Vragen").isAt("Vragen aan het team");
        member.sees(file).seesNot(applicant.name()).follow("Vraag beantwoorden " + file);
        member.fill("Wat antwoord je?", "Ja.").press("Antwoord versturen");
        member.follow("Vragen").follow("Vraag bekijken " + file).sees("Ja.");

        Screen doctor = as(DOCTOR).open("/attestation/doctor-file.xhtml?case=" + file);
        doctor.sees("Ligt bij het sociaal medisch team").press("Niet langer wachten en zelf beslissen");

        member.open("/attestation/smt-questions.xhtml").sees(file).sees("Gestopt zonder advies");
    }
}
