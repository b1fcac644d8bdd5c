package org.maatwerk.budget.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.ScreenTest;

/** D10: the list of orders is for budget holders; a filled one is in PlaceOrderScreenIT. */
class TomOrdersScreenIT extends ScreenTest {

    @Test
    void budget_holders_see_what_is_to_order_and_nobody_else_finds_the_page() {
        as("bart.hermans@voorbeeld.example").follow("Bestellingen").isAt("Bestellingen");
        as("an.peeters@voorbeeld.example").open("/budget/tom-orders.xhtml").isAt("Hier is niets voor jou");
    }
}
