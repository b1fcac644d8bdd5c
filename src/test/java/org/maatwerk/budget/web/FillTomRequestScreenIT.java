package org.maatwerk.budget.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.ScreenTest;

/** P8, T1, T2, T3: an agreement that costs money becomes a request, and the staff member sees how far it is. */
class FillTomRequestScreenIT extends ScreenTest {

    private static final String NEED = "Afwisselend zitten en staan aan het bureau";

    @Test
    void whoever_leads_the_protocol_asks_and_the_others_follow() {
        CostedProtocol protocol = CostedProtocol.signed(server());

        as(CostedProtocol.EXPERT)
                .open("/budget/tom-requests.xhtml")
                .follow(protocol.request())
                .follow("TOM-aanvraag invullen")
                .isAt("TOM-aanvraag invullen")
                .sees(CostedProtocol.AGREED)
                .press("Aanvraag indienen")
                .seesError("Vul in waarvoor het nodig is.")
                .fill("Waarvoor is het nodig op het werk?", NEED)
                .select("Maatregelsoort", "Aanpassing van de werkplek")
                .choose("Aard van de kosten", "Werkingsmiddelen")
                .fill("Prijs zonder btw, in euro", "1.000,00")
                .fill("Btw, in euro", "1.000,01")
                .press("Aanvraag indienen")
                .seesError("De btw is nul of meer, en niet meer dan de prijs zelf.")
                .fill("Btw, in euro", "210")
                .press("Aanvraag indienen")
                .isAt("TOM-aanvraag")
                .sees("De aanvraag is ingediend. Het personeelslid krijgt bericht.")
                .sees("€ 1.210,00")
                .sees("Aanpassing van de werkplek");

        as(protocol.staffMember())
                .follow("TOM-aanvragen")
                .sees("Ingediend")
                .follow(protocol.request())
                .sees("Antwoord uiterlijk op")
                .sees("0 kalenderdagen")
                .sees(NEED);
        as(protocol.manager())
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .sees(CostedProtocol.AGREED)
                .seesNot(NEED)
                .seesNot("€ 1.210,00");
    }
}
