package org.maatwerk.budget.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;

/** T7, D9: who may end a measure, and that there is nothing to end of what is asked once; the rest is told with its years. */
class EndMeasureScreenIT extends KeyboardTest {

    @Test
    void of_what_is_asked_once_there_is_nothing_to_end_and_nobody_else_finds_the_page() {
        CostedProtocol protocol = CostedProtocol.signed(server());
        String page = "/budget/end-measure.xhtml?case=" + protocol.request();

        as(CostedProtocol.HR)
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .seesNot("Een maatregel beëindigen")
                .open(page)
                .isAt("Een maatregel beëindigen")
                .sees("Er valt niets te beëindigen")
                .seesNot("Vanaf welk jaar");
        as(CostedProtocol.EXPERT).open(page).sees("Er valt niets te beëindigen");
        as(protocol.staffMember()).open(page).isAt("Hier is niets voor jou");
        as(protocol.manager()).open(page).isAt("Hier is niets voor jou");
        as("bart.hermans@voorbeeld.example").open(page).isAt("Hier is niets voor jou");
    }
}
