package org.maatwerk.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** A PDF as somebody else might send it. */
public final class TestPdf {

    private final PDDocument pdf = new PDDocument();

    private TestPdf() {}

    /** With one line of text on each page; an empty line gives a page without text, as of a scan. */
    public static byte[] of(String... pages) {
        return begin(pages).done();
    }

    public static TestPdf begin(String... pages) {
        TestPdf made = new TestPdf();
        List.of(pages).forEach(made::page);
        return made;
    }

    private void page(String line) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        if (line.isEmpty()) {
            return;
        }
        try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
            text.beginText();
            text.setFont(new PDType1Font(FontName.HELVETICA), 12);
            text.newLineAtOffset(72, 700);
            text.showText(line);
            text.endText();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As a word processor notes who wrote it. */
    public TestPdf by(String author) {
        pdf.getDocumentInformation().setAuthor(author);
        pdf.getDocumentInformation().setTitle("For " + author);
        try {
            PDMetadata xmp = new PDMetadata(pdf);
            xmp.importXMPMetadata(("<x>" + author + "</x>").getBytes(StandardCharsets.UTF_8));
            pdf.getDocumentCatalog().setMetadata(xmp);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    /** On the first page, as a yellow note. */
    public TestPdf remark(String words) {
        PDAnnotationText note = new PDAnnotationText();
        note.setContents(words);
        try {
            pdf.getPage(0).getAnnotations().add(note);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    public TestPdf attachment(String name) {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        return this;
    }

    public TestPdf password(String word) {
        try {
            pdf.protect(new StandardProtectionPolicy(word, word, new AccessPermission()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    public byte[] done() {
        try (pdf;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
