package org.maatwerk.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;
import org.maatwerk.screen.ScreenTest;

/** D14: the data protection officer looks in the log; what was looked for stands in the address, without names. */
class SearchAccessLogScreenIT extends ScreenTest {

    private static final String OFFICER = "jana.pauwels@voorbeeld.example";

    @Test
    void the_question_stands_in_the_address_in_numbers_and_codes() {
        Screen screen = as(OFFICER)
                .follow("Inzagelog")
                .isAt("Inzagelog")
                .fill("E-mailadres van wie las", "els.janssens@voorbeeld.example")
                .fill("Dossiernummer", "ia-2026-99999")
                .select("Wat", "de situatieschets")
                .press("Zoeken")
                .sees("Niets in het log past bij deze vraag");

        assertThat(screen.page().url())
                .contains("case=IA-2026-99999", "of=D2_SKETCH", "by=")
                .doesNotContain("els")
                .doesNotContain("janssens");
        assertThat(screen.page().inputValue("input[id$=reader]")).isEqualTo("els.janssens@voorbeeld.example");
    }

    @Test
    void says_what_is_wrong_with_the_question() {
        as(OFFICER)
                .open("/audit/search-access-log.xhtml")
                .fill("E-mailadres van wie las", "niemand@voorbeeld.example")
                .press("Zoeken")
                .sees("Niemand heeft dit e-mailadres")
                .fill("E-mailadres van wie las", "")
                .fill("Dossiernummer", "dossier van Els")
                .press("Zoeken")
                .sees("Dit is geen dossiernummer");
    }

    @Test
    void nobody_else_finds_the_page() {
        as("rik.coppens@voorbeeld.example")
                .open("/audit/search-access-log.xhtml")
                .isAt("Hier is niets voor jou");
        assertThat(server().log())
                .containsPattern("refused: nothing there, at /audit/search-access-log.xhtml, of person \\d+");
    }
}
