package org.maatwerk.budget.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;

/** T1: HR asks for what helps more than one person, without a person or a protocol, and a budget holder answers. */
class StartGenericRequestScreenIT extends KeyboardTest {

    private static final String MEASURE = "Een ringleiding in elke vergaderzaal";
    private static final String NEED = "Iedereen kan een vergadering volgen";

    @Test
    void an_entity_asks_and_follows_the_answer() {
        String request = as(CostedProtocol.HR)
                .follow("TOM-aanvragen")
                .follow("Iets aanvragen voor meer dan één persoon")
                .isAt("Iets aanvragen voor meer dan één persoon")
                .press("Verder")
                .seesError("Vul in wat je vraagt.")
                .select("Wat voor maatregel is het?", "Aanpassing toegankelijkheid gebouw")
                .fill("Wat vraag je?", MEASURE)
                .press("Verder")
                .isAt("TOM-aanvraag invullen")
                .sees(MEASURE)
                .seesNot("Iedereen ondertekende deze afspraak")
                .fill("Waarvoor is het nodig op het werk?", NEED)
                .choose("Aard van de kosten", "Werkingsmiddelen")
                .fill("Prijs zonder btw, in euro", "2.000,00")
                .fill("Btw, in euro", "420,00")
                .press("Aanvraag indienen")
                .isAt("TOM-aanvraag")
                .sees("Is er een antwoord, dan krijgt wie ze opende bericht.")
                .caseNumber();

        as("bart.hermans@voorbeeld.example")
                .follow("Aanvragen beantwoorden")
                .follow(request)
                .isAt("TOM-aanvraag beantwoorden")
                .sees("Generiek")
                .sees(NEED)
                .fill("Waarom je weigert", "Het gebouw verhuist")
                .press("Aanvraag weigeren")
                .sees("De aanvraag is geweigerd. Wie ze opende, krijgt bericht.");

        as(CostedProtocol.HR)
                .follow("TOM-aanvragen")
                .sees("Niemand in het bijzonder")
                .sees("Geweigerd");
    }

    @Test
    void nobody_else_finds_the_page() {
        as("an.peeters@voorbeeld.example")
                .open("/budget/start-generic-request.xhtml")
                .isAt("Hier is niets voor jou");
    }
}
