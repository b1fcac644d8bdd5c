package org.maatwerk.budget.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.ScreenTest;

/** D10: an order is for who pays and who leads or follows the file; their way is in PlaceOrderScreenIT. */
class TomOrderScreenIT extends ScreenTest {

    @Test
    void nobody_else_finds_the_page_nor_what_is_no_order() {
        as("bart.hermans@voorbeeld.example")
                .open("/budget/tom-order.xhtml?case=TOM-2026-00001&order=none")
                .isAt("Hier is niets voor jou");
        as("an.peeters@voorbeeld.example")
                .open("/budget/tom-order.xhtml?case=TOM-2026-00001&order=ORD-2026-00001")
                .isAt("Hier is niets voor jou");
    }
}
