package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

class ReconfirmSketchScreenIT extends FileStory {

    /** A4, by keyboard alone. */
    @Test
    void shows_what_changed_since_the_confirmation_and_asks_a_new_one() {
        String file = fileWithConfirmedSketch();
        Screen expert = as(EXPERT).open("/attestation/draft-sketch.xhtml?case=" + file);
        expert.fill("Wat staat in de weg", "De lift is vaak stuk.")
                .press("Situatieschets bewaren")
                .sees("Bewaard als versie 2.");

        Screen screen = byKeyboard(applicant.email())
                .follow("Wijziging aan de situatieschets bevestigen")
                .sees("De lift is vaak stuk.")
                .sees("Over BARRIERS")
                .seesNot("Over TASKS");
        screen.press("Nieuwe versie bevestigen").sees("Je hebt de nieuwe versie bevestigd.");

        screen.open("/attestation/reconfirm-sketch.xhtml?case=" + file).sees("Er is nu niets te bevestigen");
    }
}
