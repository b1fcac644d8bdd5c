package org.maatwerk.workflow.web;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.screen.ScreenTest;

/** The administrator sees the days on which deadlines stand still, and adds one (X1, X4). */
class HolidaysScreenIT extends ScreenTest {

    private static final String ADMINISTRATOR = "rik.coppens@voorbeeld.example";
    private static final String PAGE = "/workflow/holidays.xhtml";
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(HouseClock.ZONE));

    @Test
    void shows_the_holidays_and_closing_days_of_a_year() {
        as(ADMINISTRATOR)
                .open(PAGE)
                .isAt("Feestdagen en sluitingsdagen")
                .sees("Paasmaandag")
                .sees("Koningsdag")
                .follow("Bekijk " + (TODAY.getYear() + 1))
                .sees("Feestdagen en sluitingsdagen in " + (TODAY.getYear() + 1));
    }

    @Test
    void a_day_that_is_added_is_shown_in_its_year() {
        as(ADMINISTRATOR)
                .open(PAGE)
                .date("Datum", TODAY.plusYears(3))
                .choose("Hoe vaak?", "Alleen op die datum")
                .choose("Stand van die dag", "Gesloten")
                .fill("Naam in het Nederlands", "Proefsluiting")
                .fill("Naam in het Engels", "Trial closing")
                .press("Dag vastleggen")
                .sees("De dag is vastgelegd.")
                .sees("Proefsluiting");
    }

    @Test
    void a_day_that_has_begun_is_not_changed() {
        as(ADMINISTRATOR)
                .open(PAGE)
                .date("Datum", TODAY)
                .choose("Hoe vaak?", "Elk jaar vanaf die datum")
                .choose("Stand van die dag", "Gesloten")
                .fill("Naam in het Nederlands", "Proefsluiting")
                .fill("Naam in het Engels", "Trial closing")
                .press("Dag vastleggen")
                .seesError("Kies een dag vanaf morgen.");
    }

    @Test
    void works_by_keyboard_and_in_english() {
        byKeyboard(ADMINISTRATOR)
                .open(PAGE)
                .press("English")
                .isAt("Holidays and closing days")
                .press("Nederlands");
    }

    @Test
    void is_not_there_for_others() {
        as("jana.pauwels@voorbeeld.example").open(PAGE).isAt("Hier is niets voor jou");
    }
}
