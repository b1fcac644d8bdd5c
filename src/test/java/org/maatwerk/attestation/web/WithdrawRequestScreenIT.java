package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

class WithdrawRequestScreenIT extends FileStory {

    /** A10. */
    @Test
    void is_done_by_keyboard_with_one_confirmation_and_no_reason() {
        Screen screen = byKeyboard(applicant.email());
        String file = request(screen);
        screen.follow("Je aanvraag intrekken").sees("Je hoeft geen reden te geven.");

        screen.press("Aanvraag intrekken").isAt("Jouw dossier").sees("Je aanvraag is ingetrokken.");

        screen.open("/attestation/withdraw-request.xhtml?case=" + file).sees("kun je niet meer intrekken");
        as(EXPERT).open("/").seesNot(file);
        screen.open("/attestation/own-file.xhtml")
                .follow("Een nieuwe aanvraag doen")
                .press("Beginnen");
        screen.isAt("Lees dit eerst");
    }
}
