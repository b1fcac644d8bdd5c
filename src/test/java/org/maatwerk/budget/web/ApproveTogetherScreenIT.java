package org.maatwerk.budget.web;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.OwnServer;
import org.maatwerk.testing.Visitor;

/** T4, T5: several requests approved together, seen before, with what became of each. */
@OwnServer("budgets are given")
class ApproveTogetherScreenIT extends KeyboardTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";

    @Test
    void what_can_be_is_approved_in_one_go_and_the_page_says_why_the_others_are_not() {
        CostedProtocol cheap = CostedProtocol.submitted(server(), "1.000,00", "210,00");
        CostedProtocol dear = CostedProtocol.submitted(server(), "8.600,00", "0,00");
        budget("2.000");

        as(ONE).follow("Aanvragen beantwoorden")
                .press("Bekijken wat dat doet")
                .seesError("Kies minstens één aanvraag.")
                .tick(cheap.request() + ": € 1.210,00")
                .tick(dear.request() + ": € 8.600,00")
                .press("Bekijken wat dat doet")
                .isAt("Aanvragen samen goedkeuren")
                .sees("€ 790,00")
                .sees("Kan goedgekeurd worden")
                .sees("Vanaf 8.500 euro zonder btw beslissen twee budgethouders samen.")
                .sees("Hier beslissen er twee. Open de aanvraag.")
                .seesNot(cheap.name())
                .press("Goedkeuren wat kan")
                .sees("1 van de 2 aanvragen zijn nu goedgekeurd.")
                .sees("Goedgekeurd")
                .seesNot("Kan goedgekeurd worden")
                .reload()
                .seesNot("Goedkeuren wat kan");
    }

    @Test
    void nobody_else_finds_the_page_and_without_a_choice_it_says_so() {
        as("an.peeters@voorbeeld.example")
                .open("/budget/approve-together.xhtml?chosen=TOM-2026-00001")
                .isAt("Hier is niets voor jou");
        as(ONE).open("/budget/approve-together.xhtml?chosen=x")
                .sees("Er is geen aanvraag gekozen")
                .open("/budget/approve-together.xhtml?chosen=TOM-2026-00099")
                .sees("Deze aanvraag is er niet, of je mag er niet over beslissen.");
    }

    private void budget(String amount) {
        new Visitor(server())
                .signIn(OTHER)
                .open("/budget/budget-lines.xhtml")
                .send(
                        "proposing",
                        "propose",
                        Map.of("nature", "OPERATING", "scope", "INDIVIDUAL", "amount", amount, "reason", "Dit jaar"));
        as(ONE).open("/budget/budget-lines.xhtml").press("Goedkeuren").sees("De wijziging is goedgekeurd.");
    }
}
