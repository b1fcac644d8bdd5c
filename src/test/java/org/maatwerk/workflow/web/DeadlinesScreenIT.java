package org.maatwerk.workflow.web;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.screen.ScreenTest;

/** The administrator sees how long everything may take, and sets another value from a date on (X1, X4). */
class DeadlinesScreenIT extends ScreenTest {

    private static final String ADMINISTRATOR = "rik.coppens@voorbeeld.example";
    private static final String PAGE = "/workflow/deadlines.xhtml";
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(HouseClock.ZONE));

    @Test
    void shows_every_deadline_with_its_length() {
        as(ADMINISTRATOR)
                .open(PAGE)
                .isAt("Termijnen")
                .sees("Eerste contact door de centrale expert")
                .sees("Geldt nu");
    }

    @Test
    void a_new_value_holds_from_its_first_day() {
        as(ADMINISTRATOR)
                .open(PAGE)
                .select("Termijn", "Antwoord van het personeelslid")
                .fill("Aantal werkdagen", "12")
                .date("Eerste dag", TODAY.plusYears(2))
                .press("Termijn vastleggen")
                .sees("De nieuwe termijn is vastgelegd.")
                .sees("Geldt nu niet");
    }

    @Test
    void what_counts_already_is_not_changed() {
        as(ADMINISTRATOR)
                .open(PAGE)
                .select("Termijn", "Antwoord van het personeelslid")
                .fill("Aantal werkdagen", "12")
                .date("Eerste dag", TODAY)
                .press("Termijn vastleggen")
                .seesError("Kies een dag vanaf morgen.");
    }

    @Test
    void works_by_keyboard_and_in_english() {
        byKeyboard(ADMINISTRATOR).open(PAGE).press("English").isAt("Deadlines").press("Nederlands");
    }

    @Test
    void is_not_there_for_others() {
        as("jana.pauwels@voorbeeld.example").open(PAGE).isAt("Hier is niets voor jou");
    }
}
