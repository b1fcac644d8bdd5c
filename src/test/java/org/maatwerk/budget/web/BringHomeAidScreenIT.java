package org.maatwerk.budget.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.ScreenTest;

/** T10: an aid is for who looks after it; their way is in AidsScreenIT. */
class BringHomeAidScreenIT extends ScreenTest {

    @Test
    void nobody_else_finds_the_page() {
        as("an.peeters@voorbeeld.example")
                .open("/budget/bring-home-aid.xhtml?case=HM-2026-00001")
                .isAt("Hier is niets voor jou");
    }
}
