package org.maatwerk.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;
import org.maatwerk.screen.ScreenTest;

/** D-7: the list of categories of persons with access, in both languages. */
class AccessCategoriesScreenIT extends ScreenTest {

    @Test
    void says_which_category_may_do_what() {
        as("jana.pauwels@voorbeeld.example")
                .follow("Inzagelog")
                .follow("Wie mag wat zien")
                .isAt("Wie mag wat zien")
                .sees("arbeidsarts")
                .sees("de bevestigde versie")
                .press("English")
                .sees("the confirmed version")
                .press("Nederlands");
    }

    @Test
    void gives_the_list_as_a_pdf_and_to_nobody_else() {
        assertThat(status("jana.pauwels@voorbeeld.example")).isEqualTo(200);
        assertThat(status("sara.vanacker@voorbeeld.example")).isEqualTo(404);
    }

    private int status(String email) {
        Screen screen = as(email);
        return screen.page()
                .request()
                .get(server().url() + "/audit/access-categories-pdf")
                .status();
    }

    @Test
    void nobody_else_finds_the_page() {
        as("sara.vanacker@voorbeeld.example")
                .open("/audit/access-categories.xhtml")
                .isAt("Hier is niets voor jou");
    }
}
