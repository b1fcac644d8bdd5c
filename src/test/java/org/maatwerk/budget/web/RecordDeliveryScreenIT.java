package org.maatwerk.budget.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.ScreenTest;

/** D10: what came is for budget holders; their way is in PlaceOrderScreenIT. */
class RecordDeliveryScreenIT extends ScreenTest {

    @Test
    void nobody_else_finds_the_page() {
        as("an.peeters@voorbeeld.example")
                .open("/budget/record-delivery.xhtml?case=TOM-2026-00001")
                .isAt("Hier is niets voor jou");
    }
}
