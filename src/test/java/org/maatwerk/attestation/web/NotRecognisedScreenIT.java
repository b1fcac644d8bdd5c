package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** A file that is not recognised, and that another doctor looks at again. */
class NotRecognisedScreenIT extends WholeStory {

    /** A9: the letter is for the staff member alone, and one reconsideration is done by another doctor. */
    @Test
    void is_not_recognised_and_asks_another_doctor() {
        String file = confirmedSketchStepByStep();
        Screen doctor = as(DOCTOR);
        consult(doctor, file);
        refuse(doctor, file);
        doctor.press("Beslissing vastleggen").sees("Je hebt niet erkend");
        waitForLetter(staffMember(), file);
        staffMember().sees("Je bent niet erkend.");
        as(EXPERT).follow("Dossiers").follow(file).sees("Afgesloten").seesNot("niet erkend");

        staffMember()
                .follow("Een andere arts vragen")
                .fill("Wat is er nieuw?", "Mijn werk is veranderd.")
                .press("Andere arts vragen")
                .sees("Je vraag is verstuurd");

        as(DOCTOR).follow("Agenda").seesNot("Bekijken en nemen " + file);
        Screen other = as(OTHER_DOCTOR);
        consult(other, file);
        other.sees("Mijn werk is veranderd.");
        recognise(other, file);
        other.press("Beslissing vastleggen").sees("Je hebt erkend");
        staffMember().reload().sees("Je bent erkend van");
    }
}
