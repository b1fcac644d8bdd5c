package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;
import org.maatwerk.testing.OnBothDatabases;

/** A doctor in doubt asks the social-medical team, and decides otherwise. */
@OnBothDatabases
class ContraryAdviceScreenIT extends FileStory {

    /** A6, A7. */
    @Test
    void the_doctor_decides_otherwise_than_the_team_and_says_why() {
        String file = confirmedSketchStepByStep();
        Screen doctor = as(DOCTOR);
        consult(doctor, file);
        doctor.open("/attestation/ask-smt.xhtml?case=" + file)
                .fill("Wat wil je het team vragen?", "Is dit blijvend?")
                .tick("De bevestigde situatieschets delen met het team")
                .press("Toestemming vragen aan het personeelslid");
        staffMember()
                .open("/attestation/consent-to-smt.xhtml?case=" + file)
                .choose("Ga je akkoord?", "Ja")
                .press("Antwoord versturen")
                .sees("Je hebt toestemming gegeven");

        as(MEMBER)
                .open("/attestation/answer-smt-question.xhtml?case=" + file)
                .sees("Is dit blijvend?")
                .sees("Over TASKS")
                .seesNot(applicant.name())
                .fill("Wat antwoord je?", "Ik denk van niet.")
                .press("Antwoord versturen")
                .sees("Je antwoord is verstuurd");
        as(CHAIR)
                .open("/attestation/close-smt-advice.xhtml?case=" + file)
                .sees("Ik denk van niet.")
                .choose("Wat zou het team doen?", "Niet erkennen")
                .fill("Advies aan de arts", "Niet erkennen, want niet blijvend.")
                .fill("Andere mening in het team", "Eén lid ziet het anders.")
                .fill("Besluit voor het personeelslid", "Het team denkt dat het niet blijvend is.")
                .press("Advies geven en afsluiten")
                .sees("Het advies ligt bij de arts");

        recognise(doctor, file);
        doctor.press("Beslissing vastleggen").seesError("Je beslist anders dan het advies");
        doctor.fill("Waarom beslis je anders dan het advies?", "Ik zag andere documenten.")
                .press("Beslissing vastleggen")
                .sees("Je hebt erkend");
        staffMember().open("/attestation/own-file.xhtml?case=" + file).sees("Je bent erkend van");
    }
}
