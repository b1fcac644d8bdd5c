package org.maatwerk.budget.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.ScreenTest;

/** D9, D-1: who has no part in a request hears that there is nothing. */
class TomRequestScreenIT extends ScreenTest {

    @Test
    void who_only_reads_it_has_nothing_to_fill_in_and_others_find_nothing() {
        CostedProtocol protocol = CostedProtocol.signed(server());
        String page = "/budget/tom-request.xhtml?case=" + protocol.request();

        as(CostedProtocol.HR)
                .open(page)
                .sees("Wie het protocol leidt, vult in waarvoor dit nodig is")
                .seesNot("TOM-aanvraag invullen")
                .open("/budget/fill-tom-request.xhtml?case=" + protocol.request())
                .isAt("Hier is niets voor jou");
        as("karim.benali@voorbeeld.example").open(page).isAt("Hier is niets voor jou");
        as("bart.hermans@voorbeeld.example").open(page).isAt("Hier is niets voor jou");
    }
}
