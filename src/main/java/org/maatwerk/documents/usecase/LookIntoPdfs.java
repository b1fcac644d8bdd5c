package org.maatwerk.documents.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.maatwerk.documents.ForeignPdfs;
import org.maatwerk.documents.PdfContent;

/** Looks into files with PDFBox; a file that only opens with a password is not one that everybody can read. */
@ApplicationScoped
public class LookIntoPdfs implements ForeignPdfs {

    static final int MOST_PAGES = 200;

    @Override
    public Optional<PdfContent> look(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            int pages = pdf.getNumberOfPages();
            return pages < 1 || pages > MOST_PAGES ? Optional.empty() : Optional.of(content(pdf));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return Optional.empty(); // whatever a file from elsewhere is made of, it is not one that we can read
        }
    }

    @Override
    public byte[] bare(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfStrings.strip(pdf);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PdfContent content(PDDocument pdf) throws IOException {
        String elsewhere = PdfStrings.strip(pdf);
        List<String> pages = new ArrayList<>();
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            text.setStartPage(page);
            text.setEndPage(page);
            pages.add(text.getText(pdf));
        }
        return new PdfContent(pages, elsewhere);
    }
}
