package org.maatwerk.budget.web;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.OwnServer;
import org.maatwerk.testing.Visitor;

/** T5: how the money stands, what waits and how the year may end; and down to what each entry was for (T6). */
@OwnServer("budgets are given")
class BudgetOverviewScreenIT extends KeyboardTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";

    @Test
    void a_budget_holder_sees_what_waits_and_follows_a_figure_to_the_request_it_was_for() {
        as(ONE).follow("Naar het budgetoverzicht")
                .isAt("Budgetoverzicht")
                .sees("Voor dit jaar is er nog geen budget")
                .sees("Er wacht nu niets op jou.");
        CostedProtocol protocol = CostedProtocol.submitted(server(), "1.000,00", "210,00");
        new Visitor(server())
                .signIn(OTHER)
                .open("/budget/budget-lines.xhtml")
                .send(
                        "proposing",
                        "propose",
                        Map.of("nature", "OPERATING", "scope", "INDIVIDUAL", "amount", "2.000", "reason", "Dit jaar"));

        as(ONE).follow("Overzicht")
                .isAt("Budgetoverzicht")
                .seesNot(protocol.name())
                .follow("Wijziging van het budget goedkeuren: Werkingsmiddelen, individueel")
                .press("Goedkeuren")
                .follow("Overzicht")
                .sees("€ 2.000,00")
                .sees("€ 790,00")
                .follow(protocol.request())
                .follow("€ 2.000,00 Vrij, Werkingsmiddelen, individueel: boekingen bekijken")
                .isAt("Boekingen")
                .sees("Dit jaar")
                .open("/budget/answer-tom-request.xhtml?case=" + protocol.request())
                .press("Aanvraag goedkeuren")
                .sees("Beantwoord door")
                .follow("Overzicht")
                .sees("Er wacht nu niets op jou.")
                .sees("€ 790,00")
                .sees("Werkingsmiddelen, individueel: € 790,00 vervalt op 31 december")
                .follow("€ 1.210,00 Gereserveerd, Werkingsmiddelen, individueel: boekingen bekijken")
                .follow(protocol.request())
                .isAt("TOM-aanvraag beantwoorden");
    }

    @Test
    void nobody_else_finds_the_page() {
        as("an.peeters@voorbeeld.example").open("/budget/budget-overview.xhtml").isAt("Hier is niets voor jou");
    }
}
