package org.maatwerk.budget.web;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.KeyboardTest;

/** T5: an account without entries, and addresses that lead nowhere. */
class BudgetEntriesScreenIT extends KeyboardTest {

    private static final String HOLDER = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";

    @Test
    void an_account_on_which_nothing_was_posted_says_so_and_an_unknown_one_is_not_there() {
        as(HOLDER)
                .open("/budget/budget-lines.xhtml?year=" + (LocalDate.now().getYear() + 1))
                .choose("Aard", "Loonmiddelen")
                .choose("Voor wie", "Generiek")
                .fill("Bedrag in euro", "1000")
                .fill("Waarom", "Volgend jaar")
                .press("Wijziging voorstellen");
        as(OTHER)
                .open("/budget/budget-lines.xhtml?year=" + (LocalDate.now().getYear() + 1))
                .press("Goedkeuren")
                .follow("€ 0,00")
                .isAt("Boekingen")
                .sees("Hier is nog niets geboekt")
                .open("/budget/budget-entries.xhtml?line=1&account=NONE")
                .isAt("Hier is niets voor jou");
    }
}
