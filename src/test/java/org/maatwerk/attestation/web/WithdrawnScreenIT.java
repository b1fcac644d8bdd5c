package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The staff member stops while the doctor has the form open. */
class WithdrawnScreenIT extends WholeStory {

    /** A10: withdrawing wins; the doctor hears it clearly and loses nothing of the other work. */
    @Test
    void wins_over_the_decision_that_the_doctor_has_open() {
        String file = confirmedSketchStepByStep();
        Screen doctor = as(DOCTOR);
        consult(doctor, file);
        recognise(doctor, file);

        staffMember()
                .home()
                .follow("Mijn dossier")
                .follow("Je aanvraag intrekken")
                .press("Aanvraag intrekken")
                .sees("Je aanvraag is ingetrokken.");
        doctor.press("Beslissing vastleggen").seesError("ingetrokken");

        doctor.follow("Agenda").seesNot(file);
        as(EXPERT).follow("Dossiers").follow(file).sees("Afgesloten").seesNot("ingetrokken");
        staffMember().home().follow("Mijn dossier").sees("Je hebt je aanvraag ingetrokken");
    }
}
