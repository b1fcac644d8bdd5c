package org.maatwerk.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;
import org.maatwerk.screen.ScreenTest;

/** The administrator looks people up; what was looked for stays out of the address (D-1). */
class PeopleScreenIT extends ScreenTest {

    @Test
    void people_are_found_by_name_in_an_organisation() {
        Screen screen = as("rik.coppens@voorbeeld.example")
                .follow("Mensen")
                .isAt("Mensen")
                .fill("Naam, e-mailadres of personeelsnummer", "vermeulen")
                .select("Organisatie", "Agentschap Wegen en Verkeer")
                .press("Zoeken")
                .sees("Joris Vermeulen")
                .sees("joris.vermeulen@voorbeeld.example");

        assertThat(screen.page().url()).doesNotContain("vermeulen").doesNotContain("OVO");
        screen.follow("Joris Vermeulen").isAt("Joris Vermeulen");
    }

    @Test
    void too_many_people_ask_for_a_longer_piece_and_nobody_is_said() {
        as("sara.vanacker@voorbeeld.example")
                .open("/people/people.xhtml")
                .press("Zoeken")
                .sees("Je ziet de eerste 50.")
                .fill("Naam, e-mailadres of personeelsnummer", "zzzz")
                .press("Zoeken")
                .sees("We vonden niemand");
    }

    /** That it works is tried where nobody else is signed in ({@code EndSessionsTest}). */
    @Test
    void everybody_is_signed_out_only_by_whoever_is_sure() {
        as("sara.vanacker@voorbeeld.example")
                .open("/people/people.xhtml")
                .press("Iedereen overal afmelden")
                .seesError("Vink aan dat je dit zeker wilt.");
    }

    @Test
    void nobody_else_finds_the_page() {
        as("els.janssens@voorbeeld.example").open("/people/people.xhtml").isAt("Hier is niets voor jou");
    }
}
