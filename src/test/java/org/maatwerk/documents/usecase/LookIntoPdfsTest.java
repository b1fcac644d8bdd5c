package org.maatwerk.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.maatwerk.documents.PdfContent;
import org.maatwerk.testing.TestPdf;

/** What is found in a PDF from elsewhere, and what is not in it any more afterwards (D9). */
class LookIntoPdfsTest {

    private static final String WHO = "An Peeters";

    private final LookIntoPdfs pdfs = new LookIntoPdfs();

    @Test
    void reads_the_text_of_each_page_and_finds_none_in_a_scan() {
        PdfContent content = pdfs.look(TestPdf.of("One desk", "", "For " + WHO)).orElseThrow();

        assertThat(content.pages()).hasSize(3);
        assertThat(content.pages().get(0)).contains("One desk");
        assertThat(content.pages().get(1)).isBlank();
        assertThat(content.pages().get(2)).contains(WHO);
        assertThat(content.elsewhere()).doesNotContain(WHO);
    }

    @Test
    void finds_what_stands_in_a_remark() {
        byte[] file = TestPdf.begin("One desk").remark("for " + WHO).done();

        assertThat(pdfs.look(file).orElseThrow().elsewhere()).contains(WHO);
    }

    @Test
    void takes_out_who_made_it_and_what_hangs_on_it() throws IOException {
        byte[] file = TestPdf.begin("One desk").by(WHO).attachment(WHO + ".txt").done();
        assertThat(latin(file)).contains(WHO);

        byte[] bare = pdfs.bare(file);

        assertThat(latin(bare)).doesNotContain(WHO);
        assertThat(pdfs.look(file).orElseThrow().elsewhere()).doesNotContain(WHO);
        assertThat(pdfs.look(bare).orElseThrow().pages().get(0)).contains("One desk");
        try (PDDocument pdf = Loader.loadPDF(bare)) {
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isNull();
            assertThat(pdf.getDocumentCatalog().getMetadata()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void what_not_everybody_can_open_is_not_looked_into() {
        byte[] many =
                TestPdf.of(Collections.nCopies(LookIntoPdfs.MOST_PAGES + 1, "").toArray(String[]::new));
        byte[] locked = TestPdf.begin("One desk").password("secret").done();

        assertThat(pdfs.look(locked)).isEmpty();
        assertThat(pdfs.look(many)).isEmpty();
        assertThat(pdfs.look(new byte[0])).isEmpty();
        assertThat(pdfs.look("no PDF".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }

    private static String latin(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
