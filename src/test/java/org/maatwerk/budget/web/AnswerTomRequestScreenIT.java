package org.maatwerk.budget.web;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.MoneyServer;
import org.maatwerk.screen.Screen;
import org.maatwerk.testing.Patience;

/** T4, T5, T11, D9: budget holders answer without learning whose request it is, and the staff member reads the answer. */
@MoneyServer
class AnswerTomRequestScreenIT extends KeyboardTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";

    @Test
    void two_budget_holders_let_the_line_be_overrun_for_a_part_of_what_was_bought_before() {
        CostedProtocol protocol = CostedProtocol.boughtBefore(server(), "9.000,00", "1.890,00");

        as(ONE).follow("Aanvragen beantwoorden")
                .isAt("Aanvragen beantwoorden")
                .follow(protocol.request())
                .isAt("TOM-aanvraag beantwoorden")
                .sees(CostedProtocol.NEED)
                .sees("Vanaf 8.500 euro zonder btw beslissen twee budgethouders samen.")
                .sees("Leen Cools")
                .seesNot(protocol.name())
                .seesNot(CostedProtocol.AGREED)
                .sees("te weinig vrij")
                .fill("Toegekend bedrag zonder btw, in euro", "8.600,00")
                .fill("Btw daarop, in euro", "1.806,00")
                .press("Aanvraag goedkeuren")
                .seesError("Zoveel is er niet vrij op deze budgetlijn.")
                .fill("Waarom er meer mag uitgegeven worden dan vrij is", "Het kan niet wachten")
                .press("Aanvraag goedkeuren")
                .seesError("Zeg waarom.")
                .fill("Waarom minder dan gevraagd", "De levering is niet nodig")
                .press("Aanvraag goedkeuren")
                .seesError("Dit is al gekocht of besteld. Zeg waarom je een uitzondering maakt, of weiger.")
                .fill("Waarom je een uitzondering maakt", "Zonder kon het werk niet beginnen")
                .press("Aanvraag goedkeuren")
                .sees("Je bent akkoord. Een tweede budgethouder moet dat ook zijn.")
                .sees("Jij bent al akkoord.");

        agreesToo(protocol);
        isRead(protocol);
    }

    private void agreesToo(CostedProtocol protocol) {
        as(OTHER)
                .open("/budget/answer-tom-request.xhtml?case=" + protocol.request())
                .sees("Het kan niet wachten")
                .sees("Zonder kon het werk niet beginnen")
                .press("Ook goedkeuren")
                .sees("De aanvraag is goedgekeurd en het bedrag is gereserveerd.")
                .sees("Deze aanvraag is voor een deel goedgekeurd.");
    }

    private void isRead(CostedProtocol protocol) {
        Screen staffMember = as(protocol.staffMember())
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .sees("De aanvraag is voor een deel goedgekeurd.")
                .sees("€ 10.406,00")
                .sees("De levering is niet nodig")
                .sees("Dit was al gekocht of besteld toen het gevraagd werd.")
                .seesNot("Het kan niet wachten")
                .seesNot("Zonder kon het werk niet beginnen")
                .sees("blijft je werkgever verplicht");
        Patience.until(
                "the letter",
                Duration.ofMinutes(2),
                () -> staffMember.reload().text().contains("Brief met het antwoord"));
        staffMember.check();
        as(protocol.manager())
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .sees("De aanvraag is voor een deel goedgekeurd.")
                .seesNot("€ 10.406,00")
                .seesNot("De levering is niet nodig");
    }
}
