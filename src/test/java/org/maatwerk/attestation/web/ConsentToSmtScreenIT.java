package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The staff member is asked before the team is. */
class ConsentToSmtScreenIT extends FileStory {

    /** A6: without consent the doctor decides alone, and the team never hears of it. */
    @Test
    void refuses_and_the_doctor_decides_alone() {
        String file = fileWithConfirmedSketch();
        Screen doctor = as(DOCTOR);
        consulted(file);
        askTheTeam(doctor, file);
        Screen screen = byKeyboard(applicant.email()).follow("Mag de arts het team om advies vragen?");
        screen.press("Antwoord versturen").seesError("Kies ja of nee.");

        screen.choose("Ga je akkoord?", "Nee").press("Antwoord versturen").sees("De arts beslist zonder advies");

        as(MEMBER).open("/attestation/answer-smt-question.xhtml?case=" + file).isAt("Hier is niets voor jou");
        doctor.open("/attestation/decide-attestation.xhtml?case=" + file).sees("Je beslissing");
    }
}
