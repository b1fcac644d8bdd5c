package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;
import org.maatwerk.testing.OnBothDatabases;

/** The staff member stops while the doctor has the form open. */
@OnBothDatabases
class WithdrawnScreenIT extends FileStory {

    /** A10: withdrawing wins; the doctor hears it clearly and loses nothing of the other work. */
    @Test
    void wins_over_the_decision_that_the_doctor_has_open() {
        String file = confirmedSketchStepByStep();
        Screen doctor = as(DOCTOR);
        consult(doctor, file);
        recognise(doctor, file);

        staffMember()
                .open("/attestation/own-file.xhtml?case=" + file)
                .follow("Je aanvraag intrekken")
                .press("Aanvraag intrekken")
                .sees("Je aanvraag is ingetrokken.");
        doctor.press("Beslissing vastleggen").seesError("ingetrokken");

        doctor.open("/attestation/doctor-agenda.xhtml").seesNot(file);
        as(EXPERT)
                .open("/attestation/expert-file.xhtml?case=" + file)
                .sees("Afgesloten")
                .seesNot("ingetrokken");
        staffMember().open("/attestation/own-file.xhtml?case=" + file).sees("Je hebt je aanvraag ingetrokken");
    }
}
