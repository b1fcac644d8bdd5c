package org.maatwerk.budget.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.ScreenTest;

/** T8, D10: what can be paid, and what was asked to be. */
class PaymentsScreenIT extends ScreenTest {

    @Test
    void says_from_which_account_is_paid_and_that_nothing_waits() {
        as("bart.hermans@voorbeeld.example")
                .follow("Facturen")
                .follow("Wat klaar is om te betalen")
                .isAt("Betalingen")
                .sees("We betalen van de rekening van Demo van Maatwerk, BE71 0961 2345 6769.")
                .sees("Er is nu niets te betalen");
    }

    @Test
    void nobody_else_finds_the_page() {
        as("an.peeters@voorbeeld.example").open("/budget/payments.xhtml").isAt("Hier is niets voor jou");
    }
}
