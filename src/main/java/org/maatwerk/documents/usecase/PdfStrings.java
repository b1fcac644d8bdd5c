package org.maatwerk.documents.usecase;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What stands in a PDF beside the text of its pages. */
final class PdfStrings {

    /** Who made it, attachments, scripts, bookmarks, and what programs keep for themselves. */
    private static final List<COSName> OF_THE_WHOLE = List.of(
            COSName.NAMES,
            COSName.OPEN_ACTION,
            COSName.AA,
            COSName.OUTLINES,
            COSName.getPDFName("AF"),
            COSName.getPDFName("Collection"),
            COSName.getPDFName("DSS"),
            COSName.PERMS);

    private static final List<COSName> OF_ANY_PART =
            List.of(COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.JS);

    private PdfStrings() {}

    /**
     * Takes out what no page shows; what no page refers to is not saved again.
     *
     * @return the words that are left
     */
    static String strip(PDDocument pdf) {
        pdf.setAllSecurityToBeRemoved(true);
        pdf.setDocumentInformation(new PDDocumentInformation());
        COSDictionary root = pdf.getDocumentCatalog().getCOSObject();
        OF_THE_WHOLE.forEach(root::removeItem);
        return stripped(root);
    }

    private static String stripped(COSDictionary root) {
        StringBuilder words = new StringBuilder();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            COSBase one = open.removeLast();
            if (!seen.add(one)) {
                continue;
            }
            if (one instanceof COSObject reference) {
                add(open, reference.getObject());
            } else if (one instanceof COSDictionary dictionary) {
                OF_ANY_PART.forEach(dictionary::removeItem);
                dictionary.getValues().forEach(part -> add(open, part));
            } else if (one instanceof COSArray array) {
                array.forEach(part -> add(open, part));
            } else if (one instanceof COSString text) {
                words.append(text.getString()).append('\n');
            }
        }
        return words.toString();
    }

    private static void add(Deque<COSBase> open, COSBase part) {
        if (part != null) {
            open.add(part);
        }
    }
}
