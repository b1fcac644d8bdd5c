package org.maatwerk.people.web;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;
import org.maatwerk.screen.ScreenTest;
import org.maatwerk.testing.FakeClamd;
import org.maatwerk.testing.OnBothDatabases;

/** X8: a file is looked at first, then taken in; one that ends too many employments waits. */
@OnBothDatabases
class PersonnelFeedScreenIT extends ScreenTest {

    private static final String HEADER = "staff_number;first_name;last_name;email;organisation;manager;building;level;"
            + "statute;birth_date;sex;start;end\r\n";

    @Test
    void changes_are_shown_first_and_then_taken_in_with_the_bad_lines_reported() {
        String file = HEADER
                + "990001;Zoë;D'Hondt-Ünal;zoe.new@voorbeeld.example;OVO900015;;\"Gent, VAC\";B;statutair;1/5/1990;V;"
                + "1/2/2026;\r\n"
                + "990002;Bo;Fout;bo.fout@voorbeeld.example;OVO999999;;;B;;;;2026-02-01;\r\n";

        checked(file, "Alleen wie verandert")
                .sees("Dit zou veranderen")
                .sees("Nog niet verwerkt")
                .sees("We kennen deze entiteit niet.")
                .press("Dit bestand verwerken")
                .sees("Het bestand is verwerkt.")
                .sees("We kennen deze entiteit niet.")
                .open("/people/people.xhtml")
                .fill("Naam, e-mailadres of personeelsnummer", "990001")
                .press("Zoeken")
                .sees("Zoë D'Hondt-Ünal")
                .sees("Sport Vlaanderen");
    }

    @Test
    void a_whole_file_that_ends_too_many_employments_waits_and_can_be_thrown_away() {
        String file = HEADER + "100001;An;Peeters;an.peeters@voorbeeld.example;OVO900020;100002;;C;;;F;2013-01-01;\n";

        checked(file, "Iedereen")
                .sees("Er zouden ongewoon veel mensen uit dienst gaan.")
                .press("Dit bestand verwerken")
                .sees("Wacht op bevestiging")
                .press("Bestand weggooien")
                .sees("Het bestand is weggegooid. Er is niets veranderd.")
                .sees("Weggegooid");
    }

    @Test
    void a_file_that_is_missing_empty_or_lacks_a_column_is_refused_with_words() {
        Screen screen = as("rik.coppens@voorbeeld.example")
                .follow("Personeelslevering")
                .press("Bestand nakijken")
                .seesError("Kies een bestand.")
                .seesError("Kies wie in het bestand staat.");

        choose(screen, "name;email\nAn;an@voorbeeld.example\n", "Iedereen")
                .press("Bestand nakijken")
                .seesError("In de eerste regel van het bestand ontbreekt een kolom.");
        choose(screen, HEADER, "Iedereen").press("Bestand nakijken").seesError("Er staat niets in het bestand.");
        choose(screen, HEADER + FakeClamd.EICAR, "Iedereen")
                .press("Bestand nakijken")
                .seesError("De virusscanner vond iets in dit bestand.");
    }

    @Test
    void a_file_with_the_name_of_another_kind_is_refused_V5_2_2() {
        Screen screen = as("rik.coppens@voorbeeld.example").open("/people/personnel-feed.xhtml");

        choose(screen, "feed.csv.exe", HEADER, "Iedereen")
                .press("Bestand nakijken")
                .seesError("Kies een bestand waarvan de naam eindigt op .csv.");
    }

    @Test
    void nobody_else_finds_the_page() {
        as("hannah.maes@prevenzo.example").open("/people/personnel-feed.xhtml").isAt("Hier is niets voor jou");
    }

    private Screen checked(String file, String who) {
        Screen screen = as("rik.coppens@voorbeeld.example").open("/people/personnel-feed.xhtml");
        return choose(screen, file, who).press("Bestand nakijken");
    }

    private static Screen choose(Screen screen, String file, String who) {
        return choose(screen, "feed.csv", file, who);
    }

    private static Screen choose(Screen screen, String name, String file, String who) {
        screen.field("CSV-bestand")
                .setInputFiles(new FilePayload(name, "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        return screen.choose("Wie staat in het bestand?", who);
    }
}
