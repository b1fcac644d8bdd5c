package org.maatwerk.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.maatwerk.documents.Listing;

/** A listing passes veraPDF for PDF/UA-1 and PDF/A-2a, however long it is and whatever stands in it (X7). */
class PdfListingsTest {

    private final PdfLetters listings = new PdfLetters();

    @Test
    void is_accessible_and_durable_over_many_pages() {
        List<Listing.Part> parts = new ArrayList<>();
        for (int number = 1; number <= 120; number++) {
            parts.add(
                    new Listing.Part("Deel " + number, Map.of("Naam", "Zoë " + number, "Tekst", "woord ".repeat(80))));
        }

        PdfChecks.assertAccessibleAndDurable(listings.write(listing(parts)));
    }

    @Test
    void never_takes_words_for_html() throws Exception {
        byte[] pdf = listings.write(
                listing(List.of(new Listing.Part("<h1>Deel</h1>", Map.of("<b>Naam</b>", "{{wa}} & <i>tekst</i>")))));

        PdfChecks.assertAccessibleAndDurable(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("<h1>Deel</h1>")
                    .contains("<b>Naam</b>")
                    .contains("{{wa}} & <i>tekst</i>");
        }
    }

    private static Listing listing(List<Listing.Part> parts) {
        return new Listing("Een overzicht", "Wat het is", "Waar het over gaat", parts);
    }
}
