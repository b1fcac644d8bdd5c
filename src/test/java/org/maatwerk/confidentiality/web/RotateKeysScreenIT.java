package org.maatwerk.confidentiality.web;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;
import org.maatwerk.screen.ScreenTest;
import org.maatwerk.testing.Patience;

/** The administrator renews the master key in three steps, may leave meanwhile, and nobody else comes here (D-4). */
class RotateKeysScreenIT extends ScreenTest {

    private static final String ADMINISTRATOR = "rik.coppens@voorbeeld.example";
    private static final String PAGE = "/confidentiality/rotate-keys.xhtml";

    @Test
    void the_key_is_made_put_in_use_and_the_former_one_taken_away() {
        as("an.peeters@voorbeeld.example").open("/attestation/request-attestation.xhtml");
        Screen screen = as(ADMINISTRATOR).follow("Sleutels vernieuwen").isAt("Sleutels vernieuwen");

        screen.press("Nieuwe hoofdsleutel maken")
                .sees("De nieuwe hoofdsleutel is gemaakt.")
                .press("Nieuwe hoofdsleutel in gebruik nemen")
                .seesError("Bevestig dat een kopie")
                .tick("Een kopie van de nieuwe hoofdsleutel is veilig bewaard")
                .press("Nieuwe hoofdsleutel in gebruik nemen")
                .sees("De nieuwe hoofdsleutel is in gebruik.");
        Screen back = as(ADMINISTRATOR);
        Patience.until("all keys wrapped anew", Duration.ofMinutes(1), () -> back.open(PAGE)
                .text()
                .contains("Stap 3 van 3"));

        back.press("Oude hoofdsleutel weghalen")
                .sees("De oude hoofdsleutel is weg.")
                .sees("Er is niets bezig");
    }

    @Test
    void works_by_keyboard_and_in_english() {
        byKeyboard(ADMINISTRATOR)
                .open(PAGE)
                .press("English")
                .isAt("Renew the keys")
                .press("Nederlands");
    }

    @Test
    void is_not_there_for_others() {
        as("jana.pauwels@voorbeeld.example").open(PAGE).isAt("Hier is niets voor jou");
        as("an.peeters@voorbeeld.example").open(PAGE).isAt("Hier is niets voor jou");
    }
}
