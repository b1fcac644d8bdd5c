package org.maatwerk.budget.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;

/** T1, D9: after a refusal HR asks again, and whoever leads the protocol fills it in. */
class StartTomRequestScreenIT extends KeyboardTest {

    @Test
    void HR_opens_again_what_was_refused() {
        CostedProtocol protocol = CostedProtocol.submitted(server(), "1.000,00", "210,00");
        as("bart.hermans@voorbeeld.example")
                .open("/budget/answer-tom-request.xhtml?case=" + protocol.request())
                .fill("Waarom je weigert", "Er is nog een tafel")
                .press("Aanvraag weigeren");

        as(CostedProtocol.HR)
                .follow("TOM-aanvragen")
                .follow("Zelf een aanvraag openen")
                .isAt("Zelf een aanvraag openen")
                .sees(CostedProtocol.AGREED)
                .press("Aanvraag openen")
                .seesError("Kies een afspraak.")
                .choose("Welke afspraak?", protocol.name() + ", Bureaustoel, zitkussen, zitstatafel…")
                .press("Aanvraag openen")
                .isAt("TOM-aanvraag")
                .sees("De aanvraag is geopend. Wie het protocol leidt, vult ze in.")
                .seesNot("TOM-aanvraag invullen");
        as(CostedProtocol.EXPERT)
                .open("/budget/start-tom-request.xhtml")
                .seesNot(protocol.name())
                .open("/budget/tom-requests.xhtml")
                .sees("Nog in te vullen");
    }

    @Test
    void nobody_else_finds_the_page() {
        as("an.peeters@voorbeeld.example")
                .open("/budget/start-tom-request.xhtml")
                .isAt("Hier is niets voor jou");
    }
}
