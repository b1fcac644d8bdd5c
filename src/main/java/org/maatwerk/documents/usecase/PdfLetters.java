package org.maatwerk.documents.usecase;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.maatwerk.documents.LetterContent;
import org.maatwerk.documents.Letters;
import org.maatwerk.documents.Listing;
import org.maatwerk.documents.Listings;

/** Draws letters with openhtmltopdf, with fonts and colour profile embedded and every part tagged. */
@ApplicationScoped
class PdfLetters implements Letters, Listings {

    private static final String FRAME = "/org/maatwerk/documents/letter.html";

    static {
        XRLog.setLoggingEnabled(false); // it would log what it draws (D-1)
    }

    @Override
    public byte[] write(LetterContent content) {
        String body = LetterTemplate.at(content.template()).filled(content.values(), content.lists());
        return pdf(framed(content.title(), content.description(), body));
    }

    @Override
    public byte[] write(Listing listing) {
        return pdf(framed(listing.title(), listing.description(), ListingBody.of(listing)));
    }

    private static byte[] pdf(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            EmbeddedTypefaces.embedIn(builder);
            builder.withHtmlContent(html, null);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }

    private static String framed(String title, String description, String body) {
        Map<String, String> frame = new HashMap<>();
        frame.put("title", title);
        frame.put("description", description);
        return LetterTemplate.at(FRAME).around("body", body, frame);
    }
}
