package org.maatwerk.confidentiality.web;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.screen.ScreenTest;

/** The administrator sees how long everything is kept, and sets another term from a date on (X4, X6). */
class RetentionTermsScreenIT extends ScreenTest {

    private static final String ADMINISTRATOR = "rik.coppens@voorbeeld.example";
    private static final String PAGE = "/confidentiality/retention-terms.xhtml";
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(HouseClock.ZONE));

    @Test
    void a_new_value_holds_from_its_first_day_and_what_counts_already_is_not_changed() {
        byKeyboard(ADMINISTRATOR)
                .follow("Bewaartermijnen bekijken")
                .isAt("Bewaartermijnen")
                .sees("Dossier zonder erkenning of ingetrokken")
                .sees("6 maanden")
                .select("Bewaartermijn", "Wie wanneer een dossier opende")
                .fill("Aantal maanden", "18")
                .date("Eerste dag", TODAY)
                .press("Bewaartermijn vastleggen")
                .seesError("Kies een dag vanaf morgen.")
                .date("Eerste dag", TODAY.plusYears(2))
                .press("Bewaartermijn vastleggen")
                .sees("De nieuwe bewaartermijn is vastgelegd.")
                .sees("18 maanden")
                .sees("Geldt later")
                .press("English")
                .isAt("Retention terms")
                .sees("Holds later")
                .press("Nederlands");
        as(ADMINISTRATOR).open("/shell/privacy.xhtml").sees("Wie wanneer een dossier opende: 10 jaar");
    }

    @Test
    void is_not_there_for_others() {
        as("jana.pauwels@voorbeeld.example").open(PAGE).isAt("Hier is niets voor jou");
    }
}
