package org.maatwerk.budget.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.ScreenTest;

/** T4, T11, D9: what waits for budget holders, and what was answered. */
class TomAnswersScreenIT extends ScreenTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";

    @Test
    void a_request_waits_is_put_off_and_refused() {
        CostedProtocol protocol = CostedProtocol.submitted(server(), "1.000,00", "210,00");

        as(ONE).open("/budget/tom-answers.xhtml")
                .seesNot(protocol.name())
                .follow(protocol.request())
                .fill("Waarop wordt gewacht", "Het budget van volgend jaar")
                .press("Op de wachtlijst zetten")
                .sees("De aanvraag staat op de wachtlijst.")
                .open("/budget/tom-answers.xhtml")
                .sees("Op de wachtlijst")
                .follow(protocol.request())
                .press("Aanvraag weigeren")
                .seesError("Vul in waarom je weigert.")
                .fill("Waarom je weigert", "Dit is geen kost voor werk")
                .press("Aanvraag weigeren")
                .sees("De aanvraag is geweigerd. Het personeelslid krijgt bericht.")
                .open("/budget/tom-answers.xhtml")
                .sees("Geweigerd");

        as(protocol.staffMember())
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .sees("De aanvraag is geweigerd.")
                .sees("Dit is geen kost voor werk")
                .sees("blijft je werkgever verplicht");
    }

    @Test
    void nobody_else_finds_the_pages() {
        as("an.peeters@voorbeeld.example")
                .open("/budget/tom-answers.xhtml")
                .isAt("Hier is niets voor jou")
                .open("/budget/answer-tom-request.xhtml?case=TOM-2026-00001")
                .isAt("Hier is niets voor jou");
    }
}
