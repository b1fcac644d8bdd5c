package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

class ReconfirmSketchScreenIT extends FileStory {

    /** A4. */
    @Test
    void shows_what_changed_since_the_confirmation_and_asks_a_new_one() {
        String file = fileWithConfirmedSketch();
        Screen expert = as(EXPERT).open("/attestation/draft-sketch.xhtml?case=" + file);
        expert.page().locator("[id$=BARRIERS]").first().fill("De lift is vaak stuk.");
        expert.press("Situatieschets bewaren").sees("Bewaard als versie 2.");

        Screen screen = staffMember()
                .open("/")
                .follow("Wijziging aan de situatieschets bevestigen")
                .sees("De lift is vaak stuk.")
                .sees("Over BARRIERS")
                .seesNot("Over TASKS");
        screen.press("Nieuwe versie bevestigen").sees("Je hebt de nieuwe versie bevestigd.");

        screen.open("/attestation/reconfirm-sketch.xhtml?case=" + file).sees("Er is nu niets te bevestigen");
    }
}
