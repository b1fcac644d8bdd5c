package org.maatwerk.budget.web;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.MoneyServer;

/** T6: two budget holders close the year before, step by step. */
@MoneyServer
class CloseBudgetYearScreenIT extends KeyboardTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";

    private final int year = LocalDate.now().getYear() - 1;

    @Test
    void one_proposes_another_approves_and_what_was_free_has_lapsed() {
        as("an.peeters@voorbeeld.example")
                .open("/budget/close-budget-year.xhtml?year=" + year)
                .isAt("Hier is niets voor jou");
        as(ONE).open("/budget/close-budget-year.xhtml?year=" + year)
                .isAt("Hier is niets voor jou")
                .open("/budget/budget-lines.xhtml?year=" + year)
                .choose("Aard", "Werkingsmiddelen")
                .choose("Voor wie", "Individueel")
                .fill("Bedrag in euro", "1.000")
                .fill("Waarom", "Vorig jaar")
                .press("Wijziging voorstellen");
        as(OTHER)
                .open("/budget/budget-lines.xhtml?year=" + year)
                .press("Goedkeuren")
                .follow("Het jaar " + year + " afsluiten")
                .isAt("Een jaar afsluiten")
                .sees("€ 1.000,00 vervalt")
                .sees("Nog open")
                .press("Afsluiting voorstellen")
                .sees("De afsluiting van " + year + " is voorgesteld.")
                .sees("Jij stelde dit voor.");

        as(ONE).open("/budget/close-budget-year.xhtml?year=" + year)
                .sees("Leen Cools")
                .press("Goedkeuren en afsluiten")
                .sees("Het jaar " + year + " is afgesloten.")
                .sees("Afgesloten")
                .follow("Budget")
                .open("/budget/budget-lines.xhtml?year=" + year)
                .follow("€ 1.000,00 Vervallen, Werkingsmiddelen, individueel: boekingen bekijken")
                .sees("Vervallen op het einde van het jaar")
                .open("/budget/budget-lines.xhtml?year=" + year)
                .choose("Aard", "Werkingsmiddelen")
                .choose("Voor wie", "Individueel")
                .fill("Bedrag in euro", "1")
                .fill("Waarom", "Te laat")
                .press("Wijziging voorstellen");
        as(OTHER)
                .open("/budget/budget-lines.xhtml?year=" + year)
                .press("Goedkeuren")
                .seesError("Dit jaar is afgesloten. Er wordt niets meer op geboekt.");
    }
}
