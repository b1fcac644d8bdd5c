package org.maatwerk.audit.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.ScreenTest;

/** D-5: the staff member sees who opened the own file. */
class WhoOpenedMyFileScreenIT extends ScreenTest {

    private static final String WITHOUT_A_FILE = "bart.hermans@voorbeeld.example";

    @Test
    void says_so_when_nobody_opened_it_in_both_languages() {
        as(WITHOUT_A_FILE)
                .open("/audit/who-opened-my-file.xhtml")
                .isAt("Wie opende mijn dossier?")
                .sees("Nog niemand opende jouw dossier")
                .press("English")
                .isAt("Who opened my file?")
                .sees("Nobody has opened your file yet")
                .press("Nederlands")
                .follow("Toon ook mijn eigen bezoeken")
                .sees("Ook je eigen bezoeken staan erbij")
                .follow("Verberg mijn eigen bezoeken")
                .sees("Je eigen bezoeken staan er niet bij");
    }

    @Test
    void is_reached_from_the_menu_by_keyboard() {
        byKeyboard(WITHOUT_A_FILE).follow("Wie opende mijn dossier").isAt("Wie opende mijn dossier?");
    }
}
