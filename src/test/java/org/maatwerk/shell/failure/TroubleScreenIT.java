package org.maatwerk.shell.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;
import org.maatwerk.screen.ScreenTest;

/** A page that fails half-way; it stands in the packaged product only as long as this test. */
class TroubleScreenIT extends ScreenTest {

    private static final String ELS = "els.janssens@voorbeeld.example";
    private static final Path PAGE = Path.of("target/dist/ROOT.war/shell/fails-halfway.xhtml");
    private static final String BEGINNING = "<ui:composition template=\"/WEB-INF/shell/page.xhtml\""
            + " xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:ui=\"jakarta.faces.facelets\">"
            + "<ui:define name=\"content\">";
    private static final String END = "<p>#{page.nothingOfTheKind}</p></ui:define></ui:composition>";

    @AfterEach
    void clear() throws IOException {
        Files.deleteIfExists(PAGE);
    }

    /** Also when much of it was written already. */
    @Test
    void a_page_that_fails_while_it_is_shown_gives_a_number_that_stands_in_the_log() throws IOException {
        Files.writeString(PAGE, BEGINNING + "<p>#{page.version}</p>".repeat(5000) + END);

        Screen screen = as(ELS).open("/shell/fails-halfway.xhtml");

        screen.isAt("Er ging iets mis bij ons").sees("Geef dit nummer door");
        String number = screen.page().locator("main .number").innerText();
        assertThat(server().log()).contains("trouble " + number + " on /shell/fails-halfway.xhtml");
    }

    @Test
    void whoever_opens_the_page_of_troubles_without_any_gets_no_number() {
        as(ELS).open("/shell/trouble.xhtml").seesNot("Geef dit nummer door");
    }

    /** An address that is not meant to be opened is ours too. */
    @Test
    void an_address_that_only_takes_posts_says_so_in_our_words() {
        as(ELS).open("/sign-out")
                .isAt("Hier is niets voor jou")
                .follow("Naar je werk")
                .isAt("Jouw werk");
    }
}
