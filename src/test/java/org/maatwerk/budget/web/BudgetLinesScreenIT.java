package org.maatwerk.budget.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.KeyboardTest;

/** T5, T6: two budget holders set a budget up, and look into every figure. */
class BudgetLinesScreenIT extends KeyboardTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";

    @Test
    void what_one_budget_holder_proposes_another_approves_and_every_figure_leads_to_its_entries() {
        as(ONE).follow("Budget")
                .isAt("Budget")
                .sees("Voor dit jaar is er nog geen budget")
                .choose("Aard", "Werkingsmiddelen")
                .choose("Voor wie", "Individueel")
                .fill("Bedrag in euro", "468.187,2O")
                .fill("Waarom", "Begroting van dit jaar")
                .press("Wijziging voorstellen")
                .seesError("Vul een bedrag in, bijvoorbeeld 1.234,50.")
                .fill("Bedrag in euro", "468.187,20")
                .press("Wijziging voorstellen")
                .sees("De wijziging is voorgesteld.")
                .sees("Jij stelde dit voor.");

        as(OTHER)
                .open("/budget/budget-lines.xhtml")
                .sees("Begroting van dit jaar")
                .press("Goedkeuren")
                .sees("De wijziging is goedgekeurd.")
                .seesNot("Wacht op een tweede budgethouder")
                .follow("€ 468.187,20 Toegekend, Werkingsmiddelen, individueel: boekingen bekijken")
                .isAt("Boekingen")
                .sees("Budget gewijzigd")
                .sees("Leen Cools")
                .seesNot("-468.187,20");
    }

    @Test
    void nobody_else_finds_the_page() {
        as("an.peeters@voorbeeld.example")
                .open("/budget/budget-lines.xhtml")
                .isAt("Hier is niets voor jou")
                .open("/budget/budget-entries.xhtml?line=1&account=FREE")
                .isAt("Hier is niets voor jou");
    }
}
