package org.maatwerk.leaks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words in a page, a PDF or an archive of such. */
final class Readable {

    private Readable() {}

    static String text(byte[] bytes) {
        String raw = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        try {
            return switch (raw) {
                case "%PDF" -> pdf(bytes);
                case "PK\3\4" -> archive(bytes);
                default -> new String(bytes, StandardCharsets.UTF_8);
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As it stands there, and once more without the ends of lines, over which words may be broken. */
    private static String pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            String words = new PDFTextStripper().getText(document);
            return document.getDocumentInformation().getCOSObject() + "\n" + words.replaceAll("\\s+", " ") + "\n"
                    + words.replaceAll("\\s", "");
        }
    }

    private static String archive(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName())
                        .append('\n')
                        .append(text(zip.readAllBytes()))
                        .append('\n');
            }
        }
        return all.toString();
    }
}
