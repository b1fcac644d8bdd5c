package org.maatwerk.audit.web;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;
import org.maatwerk.screen.ScreenTest;

/** Who gave which role. */
class RoleLogScreenIT extends ScreenTest {

    @Test
    void a_role_that_is_given_stands_on_top_for_administrator_and_data_protection_officer() {
        Screen administrator = as("rik.coppens@voorbeeld.example");
        administrator.follow("Mensen").fill("Naam", "Tom Verlinden").press("Zoeken");
        administrator.follow("Tom Verlinden").select("Welke rol?", "lid sociaal medisch team");
        administrator
                .date("Eerste dag", LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(300))
                .press("Rol toekennen")
                .sees("De rol is toegekend");

        administrator
                .follow("Wie gaf welke rol")
                .sees("Tom Verlinden")
                .sees("Kreeg: lid sociaal medisch team")
                .sees("Rik Coppens");
        as("jana.pauwels@voorbeeld.example").follow("Wie gaf welke rol").sees("Tom Verlinden");
        as("els.janssens@voorbeeld.example").open("/audit/role-log.xhtml").isAt("Hier is niets voor jou");
    }
}
