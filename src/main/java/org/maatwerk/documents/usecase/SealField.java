package org.maatwerk.documents.usecase;

import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.maatwerk.kernel.HouseClock;

/**
 * The field in which a PDF keeps a signature. It is nowhere on the page and in no reading order: readers show and tell
 * signatures in a place of their own, and who signed stands in words in the text.
 */
final class SealField {

    private static final COSName PADES = COSName.getPDFName("ETSI.CAdES.detached");
    private static final PDRectangle OFF_THE_PAGE = new PDRectangle(-2, -2, 0, 0);
    private static final COSName TABS = COSName.getPDFName("Tabs");

    private SealField() {}

    static void addTo(PDDocument document, String owner, Instant at, int room) throws IOException {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PADES);
        signature.setName(owner);
        signature.setSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(at, HouseClock.ZONE)));
        try (SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(room);
            document.addSignature(signature, options);
            tidy(document, owner);
        }
    }

    private static void tidy(PDDocument document, String owner) throws IOException {
        List<PDSignatureField> fields = document.getSignatureFields();
        PDSignatureField field = fields.get(fields.size() - 1);
        field.setAlternateFieldName(words(document).formatted(owner));
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(OFF_THE_PAGE);
        PDPage page = document.getPage(0);
        page.getCOSObject().setItem(TABS, COSName.S);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    private static String words(PDDocument document) {
        String language = document.getDocumentCatalog().getLanguage();
        return language != null && language.toLowerCase(Locale.ROOT).startsWith("en") ? "Seal of %s" : "Zegel van %s";
    }
}
