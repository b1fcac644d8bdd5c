package org.maatwerk.budget.web;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.MoneyServer;

/** F1, D9: what was asked for and where the money went, without a name. */
class TomFiguresScreenIT extends KeyboardTest {

    private static final String HOLDER = "bart.hermans@voorbeeld.example";
    private static final int YEAR =
            LocalDate.now(java.time.Clock.system(HouseClock.ZONE)).getYear();

    @Test
    @MoneyServer
    void a_budget_holder_counts_requests_and_money() {
        CostedProtocol protocol = CostedProtocol.granted(server(), "1.000,00", "210,00");

        as(HOLDER)
                .follow("Overzicht")
                .follow("Cijfers per jaar")
                .isAt("Cijfers per jaar")
                .sees("Bureaustoel, zitkussen, zitstatafel…")
                .sees("Het geld van " + YEAR)
                .sees("met btw: wat gereserveerd, vastgelegd en betaald is.")
                .sees("Individueel")
                .seesNot(protocol.name())
                .follow("Naar de budgetlijnen van " + YEAR + ", en van daar naar elke boeking")
                .isAt("Budget")
                .open("/budget/tom-figures.xhtml?year=" + (YEAR + 1))
                .isAt("Hier is niets voor jou");
    }

    @Test
    void nobody_else_finds_the_page() {
        as("an.peeters@voorbeeld.example").open("/budget/tom-figures.xhtml").isAt("Hier is niets voor jou");
    }
}
