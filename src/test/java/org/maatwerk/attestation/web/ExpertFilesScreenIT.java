package org.maatwerk.attestation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The lists of the central expert. */
class ExpertFilesScreenIT extends FileStory {

    private static final int A4_WIDTH = 680;
    private static final int A4_HEIGHT = 960;

    /** The order stands in the address, is told to everybody, and turns round at the second press. */
    @Test
    void puts_its_files_in_the_order_that_is_asked() {
        firstContact(as(EXPERT), requested());
        firstContact(as(EXPERT), requested(Applicants.next().email()));
        Screen expert = byKeyboard(EXPERT).follow("Dossiers");

        List<String> up = names(expert.follow("Personeelslid")
                .sees("gesorteerd op “Personeelslid”, oplopend")
                .pictured("expert-files"));
        List<String> down = names(expert.follow("Personeelslid").sees("gesorteerd op “Personeelslid”, aflopend"));

        assertThat(expert.page().url()).contains("own-list=-staff-member");
        assertThat(expert.page().locator("[aria-sort=descending]").innerText()).isEqualTo("Personeelslid");
        assertThat(up).hasSizeGreaterThan(1).isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("nl")));
        assertThat(down).containsExactlyElementsOf(reversed(up));
        expert.open("/attestation/expert-files.xhtml?own-list=nonsense").sees("de nieuwste bovenaan");
        assertThat(headingsOnPaper(expert.page())).isEqualTo("table-header-group");
    }

    /** On A4 a table stays a table, with its headings. */
    private static Object headingsOnPaper(Page page) {
        page.setViewportSize(A4_WIDTH, A4_HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page.evaluate("getComputedStyle(document.querySelector('#own-list thead')).display");
    }

    private static List<String> reversed(List<String> names) {
        List<String> turned = new ArrayList<>(names);
        Collections.reverse(turned);
        return turned;
    }

    private static List<String> names(Screen expert) {
        return expert.page().locator("#own-list tbody tr td:nth-child(2)").allInnerTexts();
    }

    /** A13: nobody finds the own request in the pool, nor that of a relative. */
    @Test
    void shows_new_requests_without_names_and_never_that_of_a_relative() {
        String file = requested("lien.desmet@voorbeeld.example");

        as(EXPERT).follow("Dossiers").isAt("Dossiers").sees(file).seesNot("Lien De Smet");
        as("pieter.devos@voorbeeld.example").follow("Dossiers").seesNot(file);
    }
}
