package org.maatwerk.budget.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.ScreenTest;

/** Who has no request reads how one begins. */
class TomRequestsScreenIT extends ScreenTest {

    @Test
    void says_how_a_request_begins_when_there_is_none() {
        as("an.peeters@voorbeeld.example")
                .follow("TOM-aanvragen")
                .isAt("TOM-aanvragen")
                .sees("Er is geen aanvraag voor jou")
                .seesNot("Voor anderen");
    }
}
