package org.maatwerk.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.maatwerk.documents.DocumentToSeal;
import org.maatwerk.documents.SigningEvidence;

/** A sealed file begins with what people signed, and stays readable for everybody. */
class SealDocumentTest {

    @Test
    void leaves_what_people_signed_as_it_was_and_adds_behind_it() throws Exception {
        byte[] text = SealedDocuments.text("An Claes");

        byte[] sealed = SealedDocuments.seal().put(SealedDocuments.signed(text));

        assertThat(sealed.length).isGreaterThan(text.length);
        assertThat(Arrays.copyOf(sealed, text.length)).isEqualTo(text);
    }

    @Test
    void keeps_the_document_accessible_and_durable() {
        byte[] sealed = SealedDocuments.seal().put(SealedDocuments.signed(SealedDocuments.text("Zoë Çelik")));

        PdfChecks.assertAccessibleAndDurable(sealed);
    }

    @Test
    void needs_no_page_with_signatures() {
        byte[] text = SealedDocuments.text("An Claes");

        byte[] sealed = SealedDocuments.seal()
                .put(new DocumentToSeal(text, new byte[0], SealedDocuments.evidence(Checksum.of(text))));

        PdfChecks.assertAccessibleAndDurable(sealed);
    }

    @Test
    void reads_the_signatures_after_the_text() throws Exception {
        byte[] sealed = SealedDocuments.sealed("An Claes");

        try (PDDocument document = Loader.loadPDF(sealed)) {
            assertThat(new PDFTextStripper().getText(document))
                    .containsSubsequence("Afspraken", "bladzijde 1 van 1", "Handtekeningen", "Ondertekend op");
            assertThat(headings(document.getDocumentCatalog().getStructureTreeRoot()))
                    .containsExactly("H1", "H2", "H1", "H2");
        }
    }

    private static List<String> headings(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(
                        Stream.of(element.getStructureType()).filter(type -> type.matches("H[1-6]")),
                        headings(element).stream()))
                .toList();
    }

    @Test
    void refuses_when_somebody_signed_another_text() {
        byte[] text = SealedDocuments.text("An Claes");
        List<SigningEvidence> elsewhere = SealedDocuments.evidence(Checksum.of(new byte[1]));

        assertThatThrownBy(() -> SealedDocuments.seal().put(new DocumentToSeal(text, new byte[0], elsewhere)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
