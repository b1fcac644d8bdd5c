package org.maatwerk.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;
import org.maatwerk.screen.ScreenTest;

/** X7: everything about oneself, in one action, from one's own home page. */
class ExportMyDataScreenIT extends ScreenTest {

    private static final String PAGE = "/audit/export-my-data.xhtml";

    @Test
    void gives_one_file_with_both_forms() throws IOException {
        Screen screen = as("an.peeters@voorbeeld.example")
                .follow("Jouw gegevens meenemen")
                .isAt("Jouw gegevens meenemen")
                .sees("An Peeters")
                .sees("je integratieprotocollen met alle versies");

        Download download = screen.page().waitForDownload(() -> screen.link("Mijn gegevens downloaden (ZIP)")
                .click());

        assertThat(download.suggestedFilename()).isEqualTo("mijn-gegevens.zip");
        try (ZipFile zip = new ZipFile(download.path().toFile())) {
            assertThat(zip.getEntry("mijn-gegevens.json").getSize()).isPositive();
            assertThat(zip.getEntry("mijn-gegevens.pdf").getSize()).isPositive();
        }
    }

    @Test
    void works_by_keyboard_and_in_english() {
        byKeyboard("an.peeters@voorbeeld.example")
                .open(PAGE)
                .press("English")
                .isAt("Take your data along")
                .press("Nederlands");
    }

    @Test
    void gives_a_stranger_nothing() {
        assertThat(server().status("/audit/export-my-data")).isNotEqualTo(200);
    }
}
