package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** A doctor in doubt. */
class AskSmtScreenIT extends FileStory {

    /** A6, A7: the doctor need not wait for anybody. */
    @Test
    void asks_the_team_and_may_stop_waiting() {
        String file = fileWithConfirmedSketch();
        Screen doctor = byKeyboard(DOCTOR);
        consulted(file);
        doctor.open("/attestation/ask-smt.xhtml?case=" + file)
                .press("Toestemming vragen aan het personeelslid")
                .seesError("Schrijf je vraag op.");
        doctor.fill("Wat wil je het team vragen?", "Is dit blijvend?")
                .press("Toestemming vragen aan het personeelslid")
                .sees("krijgt de vraag om toestemming");

        doctor.open("/attestation/doctor-file.xhtml?case=" + file)
                .press("Niet langer wachten en zelf beslissen")
                .sees("De vraag aan het team is gestopt");

        doctor.open("/attestation/decide-attestation.xhtml?case=" + file).sees("Je beslissing");
    }
}
