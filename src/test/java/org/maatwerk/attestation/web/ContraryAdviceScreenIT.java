package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** A doctor in doubt asks the social-medical team, and decides otherwise. */
class ContraryAdviceScreenIT extends WholeStory {

    /** A6, A7. */
    @Test
    void the_doctor_decides_otherwise_than_the_team_and_says_why() {
        String file = confirmedSketchStepByStep();
        Screen doctor = as(DOCTOR);
        consult(doctor, file);
        doctor.follow("Advies vragen aan het sociaal medisch team")
                .fill("Wat wil je het team vragen?", "Is dit blijvend?")
                .tick("De bevestigde situatieschets delen met het team")
                .press("Toestemming vragen aan het personeelslid");
        staffMember()
                .home()
                .follow("Mag de arts het team om advies vragen?")
                .choose("Ga je akkoord?", "Ja")
                .press("Antwoord versturen")
                .sees("Je hebt toestemming gegeven");

        as(MEMBER)
                .follow("Vragen")
                .follow("Vraag beantwoorden " + file)
                .sees("Is dit blijvend?")
                .sees("Over TASKS")
                .seesNot(applicant.name())
                .fill("Wat antwoord je?", "Ik denk van niet.")
                .press("Antwoord versturen")
                .sees("Je antwoord is verstuurd");
        as(CHAIR)
                .follow("Vragen")
                .follow("Advies afsluiten " + file)
                .sees("Ik denk van niet.")
                .choose("Wat zou het team doen?", "Niet erkennen")
                .fill("Advies aan de arts", "Niet erkennen, want niet blijvend.")
                .fill("Andere mening in het team", "Eén lid ziet het anders.")
                .fill("Besluit voor het personeelslid", "Het team denkt dat het niet blijvend is.")
                .press("Advies geven en afsluiten")
                .sees("Het advies ligt bij de arts");

        recognise(doctor, file);
        doctor.press("Beslissing vastleggen").seesError("Je beslist anders dan het advies");
        doctor.toField("Je beslist anders dan het advies")
                .fill("Waarom beslis je anders dan het advies?", "Ik zag andere documenten.")
                .press("Beslissing vastleggen")
                .sees("Je hebt erkend");
        staffMember().home().follow("Mijn dossier").sees("Je bent erkend van");
    }
}
