package org.maatwerk.budget.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;

/** T2, X2, D9: a budget holder asks, the clock stands still, and who leads the protocol explains. */
class ExplainTomRequestScreenIT extends KeyboardTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";
    private static final String QUESTION = "Is een verhoger voor het scherm niet genoeg?";
    private static final String EXPLANATION = "Dan blijft het werkblad te laag om staand te werken.";

    @Test
    void the_term_stands_still_until_it_is_explained() {
        CostedProtocol protocol = CostedProtocol.submitted(server(), "1.000,00", "210,00");

        isAsked(protocol);
        isReadMeanwhile(protocol);
        isExplained(protocol);

        as(ONE).open(page("answer", protocol))
                .sees(EXPLANATION)
                .sees("Vraag om uitleg")
                .fill("Waarom je weigert", "Dit is geen kost voor werk")
                .press("Aanvraag weigeren")
                .sees("De aanvraag is geweigerd.")
                .sees(EXPLANATION);
    }

    private void isAsked(CostedProtocol protocol) {
        as(ONE).open(page("answer", protocol))
                .sees("Er waren geen pauzes.")
                .press("Vraag om uitleg")
                .seesError("Vul je vraag in.")
                .choose("Waarover gaat je vraag?", "Misschien volstaat iets anders")
                .fill("Je vraag", QUESTION)
                .press("Vraag om uitleg")
                .sees("Je vraag is gesteld.")
                .sees("De termijn staat stil tot de vraag hieronder beantwoord is.")
                .seesNot("Waarover gaat je vraag?")
                .open("/budget/tom-answers.xhtml")
                .sees("termijn staat stil");
        as(OTHER)
                .open(page("answer", protocol))
                .sees(QUESTION)
                .sees("Bart Hermans")
                .seesNot(protocol.name());
    }

    private void isReadMeanwhile(CostedProtocol protocol) {
        as(protocol.manager())
                .open(request(protocol))
                .sees("Misschien volstaat iets anders")
                .seesNot(QUESTION);
        as(protocol.staffMember())
                .open(request(protocol))
                .sees("Bezig, zonder pauzes")
                .sees("De termijn staat stil")
                .sees(QUESTION)
                .seesNot("Bart Hermans")
                .open(page("explain", protocol))
                .isAt("Hier is niets voor jou");
    }

    private void isExplained(CostedProtocol protocol) {
        as(CostedProtocol.EXPERT)
                .sees("Vraag over een TOM-aanvraag beantwoorden")
                .open(request(protocol))
                .follow("Vraag over een TOM-aanvraag beantwoorden")
                .isAt("Vraag over een TOM-aanvraag beantwoorden")
                .sees(QUESTION)
                .sees(CostedProtocol.NEED)
                .follow("Offerte toevoegen")
                .isAt("Offerte toevoegen")
                .follow("Vraag over een TOM-aanvraag beantwoorden")
                .isAt("Vraag over een TOM-aanvraag beantwoorden")
                .press("Uitleg geven")
                .seesError("Vul je uitleg in.")
                .fill("Je uitleg", EXPLANATION)
                .press("Uitleg geven")
                .sees("Je uitleg staat bij de aanvraag. De termijn loopt weer.")
                .sees(EXPLANATION)
                .seesNot("De termijn staat stil tot");
    }

    private static String request(CostedProtocol protocol) {
        return "/budget/tom-request.xhtml?case=" + protocol.request();
    }

    private static String page(String act, CostedProtocol protocol) {
        return "/budget/" + act + "-tom-request.xhtml?case=" + protocol.request();
    }
}
