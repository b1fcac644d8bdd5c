package org.maatwerk.audit.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.ScreenTest;

/** The data protection officer sees unusual reading; nobody else does. */
class UnusualReadingScreenIT extends ScreenTest {

    @Test
    void says_so_when_nothing_was_unusual_in_the_period() {
        byKeyboard("jana.pauwels@voorbeeld.example")
                .follow("Ongewone inzage")
                .isAt("Ongewone inzage")
                .open("/audit/unusual-reading.xhtml?from=2020-01-01&until=2020-01-31")
                .sees("Niets ongewoons in deze periode")
                .press("Tonen")
                .sees("Niets ongewoons in deze periode");
    }

    @Test
    void nobody_else_finds_the_page() {
        as("els.janssens@voorbeeld.example")
                .open("/audit/unusual-reading.xhtml")
                .isAt("Hier is niets voor jou");
    }
}
