package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maatwerk.documents.SealReport;
import org.maatwerk.documents.usecase.PdfChecks;
import org.maatwerk.documents.usecase.SealedDocuments;

/**
 * The protocol as all sign it and as it is sealed: for everybody to read, for decades, verified by others (P5, P6). A few
 * in the build; {@code mvn test -Dtest=ProtocolPaperTest -Dprotocols=1000} makes a thousand.
 */
class ProtocolPaperTest {

    private static final int FEW = GeneratedProtocol.Oddity.values().length;

    @ParameterizedTest
    @MethodSource("numbers")
    void is_accessible_durable_and_sealed_for_others_whatever_stands_in_it_P6(int number) {
        GeneratedProtocol protocol = new GeneratedProtocol(number);
        byte[] text = protocol.text();

        byte[] sealed = protocol.sealed(text);

        PdfChecks.assertAccessibleAndDurable(sealed);
        assertThat(SealedDocuments.othersTake(sealed)).isTrue();
        assertThat(Arrays.copyOf(sealed, text.length)).isEqualTo(text);
        assertNamesOneChangedByte(sealed, new Random(number).nextInt(sealed.length));
    }

    static Stream<Integer> numbers() {
        return IntStream.range(0, Integer.getInteger("protocols", FEW)).boxed();
    }

    private static void assertNamesOneChangedByte(byte[] sealed, int place) {
        SealReport whole = SealedDocuments.check().of(sealed);
        byte[] changed = sealed.clone();
        changed[place] ^= 1;

        SealReport report = SealedDocuments.check().of(changed);

        assertThat(whole.isOurs()).isTrue();
        assertThat(whole.seal().evidence())
                .hasSizeBetween(4, 5)
                .allMatch(one -> one.isOf(whole.seal().textSha256()));
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.from()).isEqualTo(place);
            assertThat(finding.to()).isEqualTo(place);
        });
    }

    @Test
    void its_agreements_are_a_table_whose_columns_have_names_P3() throws Exception {
        byte[] text = new GeneratedProtocol(1).text();

        try (PDDocument document = Loader.loadPDF(text)) {
            List<String> structure =
                    types(document.getDocumentCatalog().getStructureTreeRoot()).toList();
            assertThat(structure).contains("H1", "H2", "Table", "THead", "TBody", "TH", "TD");
            assertThat(new PDFTextStripper().getText(document))
                    .containsSubsequence("Wat", "Soort", "Wie", "Tegen", "Kost", "geld", "Hoort bij")
                    .contains("Persoon 0 Peeters", "Personeelslid")
                    .contains("Versie 7, opgemaakt op 20 november 2026");
            assertThat(new PDFTextStripper().getText(document))
                    .as("an agreement has the number by which one speaks of it")
                    .containsPattern("\\b1\\. ")
                    .as("a day stands on one line")
                    .containsPattern("\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b")
                    .doesNotContainPattern("\\d/\\d{1,2}\\s+/\\d{4}")
                    .as("the page of the signatures counts for itself, and so does the text")
                    .contains("Integratieprotocol, bladzijde 1 van");
        }
    }

    @Test
    void an_empty_one_says_so_in_words() throws Exception {
        byte[] text = new GeneratedProtocol(0).text();

        assertThat(words(text))
                .contains("Hier staat niets.", "Er zijn geen werkafspraken.", "Er zijn geen materiële afspraken.")
                .doesNotContain("Kost geld");
    }

    @Test
    void each_signature_is_a_sentence_and_the_page_says_how_to_verify_P6() throws Exception {
        GeneratedProtocol protocol = new GeneratedProtocol(1);
        byte[] text = protocol.text();

        String words = words(protocol.sealed(text)).replaceAll("\\s+", " ");

        assertThat(words)
                .contains("Persoon 0 Peeters (Personeelslid) ondertekende op 20 november 2026 om 11.59 uur, kort na een"
                        + " nieuwe aanmelding.")
                .contains("Persoon 3 Peeters (Expert of adviseur) ondertekende op")
                .contains("Hoe controleer je dit document?");
        assertThat(words.replace(" ", "")).contains(GeneratedProtocol.sha256(text));
    }

    private static String words(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Stream<String> types(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element.getStructureType()), types(element)));
    }
}
