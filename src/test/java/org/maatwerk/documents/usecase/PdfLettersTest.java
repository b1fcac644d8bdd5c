package org.maatwerk.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.documents.LetterContent;
import org.maatwerk.documents.Letters;
import org.maatwerk.documents.Typefaces;

/** Every letter passes veraPDF for PDF/UA-1 and PDF/A-2a, whatever stands in it (A8). */
class PdfLettersTest {

    private static final String ROOT = "/org/maatwerk/attestation/letters/";

    private final Letters letters = new PdfLetters();
    private final Typefaces typefaces = new EmbeddedTypefaces();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recognised.html",
                "recognised-indefinitely.html",
                "not-recognised.html",
                "not-recognised-again.html"
            })
    void makes_every_decision_letter_accessible_and_durable(String template) {
        byte[] pdf = letters.write(letter(template, "An Claes"));

        PdfChecks.assertAccessibleAndDurable(pdf);
    }

    /** A name in it may be as long as a column, a reason as long as its field. */
    @ParameterizedTest
    @ValueSource(strings = {"tom-approved.html", "tom-partly-approved.html", "tom-refused.html"})
    void makes_every_answer_to_a_request_accessible_and_durable_T11(String template) {
        Map<String, String> values = new HashMap<>();
        Stream.of("name organisation date caseNumber submittedOn measure reason holder"
                        + " askedNet askedVat askedGross grantedNet grantedVat grantedGross years first last")
                .flatMap(names -> Stream.of(names.split(" ")))
                .forEach(place -> values.put(place, "€\u00a01.234,50 en\nnog een regel ".repeat(30)));

        byte[] pdf = letters.write(new LetterContent(
                "/org/maatwerk/budget/letters/" + template,
                "Titel",
                "Beschrijving",
                values,
                Map.of(
                        "forPerson",
                        List.of(values),
                        "forEntity",
                        List.of(values),
                        "forStudent",
                        List.of(values),
                        "yearly",
                        List.of(values))));

        PdfChecks.assertAccessibleAndDurable(pdf);
    }

    /** A name and a role alone on a second page look like a mistake. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "recognised.html",
                "recognised-indefinitely.html",
                "not-recognised.html",
                "not-recognised-again.html"
            })
    void fits_one_page_with_its_signature(String template) throws Exception {
        byte[] pdf = letters.write(letter(template, "An Claes"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Çelik-Ångström d'Haese Łukasz Őry",
                "Maximiliaan-Alexander van den Bossche-Vanderstraeten de la Kethulle de Ryhove tot Ravenstein-Hoogstraten",
                "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "שרה כהן",
                "ليلى العلوي",
                "李小龙",
                "An <b>Claes</b> & Co \"de Kleine\" {{doctor}}",
                "Nul\u0000 bel\u0007 half\uD800 plaats\uE000",
                "👩‍🦽 An",
                ""
            })
    void stays_accessible_whatever_the_name(String name) {
        byte[] pdf = letters.write(letter("recognised.html", name));

        PdfChecks.assertAccessibleAndDurable(pdf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Çelik-Łukasz",
                "Nguyễn Thị Phương",
                "Ḥasan Ṣāliḥ ʿAlī",
                "Αλέξανδρος Παπαδόπουλος",
                "Олександр Шевченко"
            })
    void keeps_names_readable(String name) throws Exception {
        byte[] pdf = letters.write(letter("recognised.html", name));

        assertThat(typefaces.draw(name)).isTrue();
        assertThat(textOf(pdf)).contains(name);
        PdfChecks.assertAccessibleAndDurable(pdf);
    }

    /** An accent that came apart from its letter. */
    @Test
    void joins_accents_to_their_letters() throws Exception {
        String apart = Normalizer.normalize("Nguyễn Zoë", Normalizer.Form.NFD);

        byte[] pdf = letters.write(letter("recognised.html", apart));

        assertThat(typefaces.draw(apart)).isTrue();
        assertThat(textOf(pdf)).contains("Nguyễn Zoë");
    }

    /** From right to left, or of many thousands of signs (decision 54). */
    @ParameterizedTest
    @ValueSource(strings = {"שרה כהן", "ليلى العلوي", "李小龙", "An 👩‍🦽"})
    void says_which_names_cannot_be_drawn(String name) {
        assertThat(typefaces.draw(name)).isFalse();
    }

    @Test
    void never_takes_words_for_html() throws Exception {
        byte[] pdf = letters.write(letter("recognised.html", "<b>An</b> {{doctor}}"));

        assertThat(textOf(pdf)).contains("<b>An</b> {{doctor}}");
    }

    @Test
    void says_its_language_title_and_description() throws Exception {
        byte[] pdf = letters.write(letter("recognised.html", "An Claes"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("De beslissing over jouw aanvraag");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Brief over een dossier in Maatwerk");
        }
    }

    @Test
    void never_goes_out_half_filled() {
        LetterContent empty = new LetterContent(ROOT + "recognised.html", "Titel", "Brief", Map.of());

        assertThatThrownBy(() -> letters.write(empty)).hasMessageContaining("says nothing at name");
    }

    private static LetterContent letter(String template, String name) {
        Map<String, String> values = new HashMap<>();
        values.put("name", name);
        values.put("organisation", "Agentschap Zorg & Welzijn");
        values.put("date", "20 november 2026");
        values.put("caseNumber", "IA-2026-00042");
        values.put("from", "1 december 2026");
        values.put("until", "30 november 2028");
        values.put("reconsiderableUntil", "4 januari 2027");
        values.put("doctor", "Carla Evens");
        return new LetterContent(
                ROOT + template, "De beslissing over jouw aanvraag", "Brief over een dossier in Maatwerk", values);
    }

    private static String textOf(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
