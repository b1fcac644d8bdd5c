package org.maatwerk.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.ScreenTest;

/** A11, X4: the administrator sends an entity to another prevention service. */
class PreventionServicesScreenIT extends ScreenTest {

    private static final String PAGE = "/people/prevention-services.xhtml";
    private static final LocalDate FUTURE = LocalDate.of(2090, 1, 1);

    @Test
    void the_administrator_records_a_change_from_a_date_on() {
        as("rik.coppens@voorbeeld.example")
                .follow("Preventiediensten")
                .isAt("Preventiediensten")
                .sees("Geldt nu")
                .select("Entiteit", "Sport Vlaanderen")
                .select("Nieuwe preventiedienst", "Medica Vlaanderen")
                .date("Eerste dag bij de nieuwe dienst", FUTURE)
                .press("Wissel vastleggen")
                .sees("De wissel van preventiedienst is vastgelegd.")
                .sees("31 december 2089")
                .sees("1 januari 2090");
    }

    @Test
    void a_change_that_is_none_is_refused_and_what_was_chosen_stays() {
        var screen = as("rik.coppens@voorbeeld.example")
                .open(PAGE)
                .select("Entiteit", "VDAB")
                .select("Nieuwe preventiedienst", "Medica Vlaanderen")
                .date("Eerste dag bij de nieuwe dienst", FUTURE)
                .press("Wissel vastleggen")
                .seesError("De entiteit is op die dag al bij deze preventiedienst.");

        assertThat(screen.valueOf("Eerste dag bij de nieuwe dienst")).isEqualTo("2090-01-01");
        screen.select("Nieuwe preventiedienst", "Prevenzo")
                .date("Eerste dag bij de nieuwe dienst", LocalDate.of(2020, 6, 1))
                .press("Wissel vastleggen")
                .seesError("De eerste dag mag niet in het verleden liggen.");
    }

    @Test
    void what_is_missing_is_said_and_can_be_filled_in_by_keyboard() {
        byKeyboard("rik.coppens@voorbeeld.example")
                .open(PAGE)
                .press("Wissel vastleggen")
                .seesError("Kies een entiteit.")
                .select("Entiteit", "Opgroeien")
                .select("Nieuwe preventiedienst", "Prevenzo")
                .date("Eerste dag bij de nieuwe dienst", FUTURE)
                .press("Wissel vastleggen")
                .sees("De wissel van preventiedienst is vastgelegd.");
    }

    @Test
    void nobody_else_finds_the_page() {
        as("an.peeters@voorbeeld.example")
                .seesNot("Preventiediensten")
                .open(PAGE)
                .isAt("Hier is niets voor jou");
    }
}
