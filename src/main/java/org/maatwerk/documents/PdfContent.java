package org.maatwerk.documents;

import java.util.List;

/**
 * The words of a PDF (inhoud van een pdf).
 *
 * @param pages the text of each page; blank for one that is a picture
 * @param elsewhere words that stand in no text of a page: remarks, fields of a form, names of parts
 */
public record PdfContent(List<String> pages, String elsewhere) {

    public PdfContent {
        pages = List.copyOf(pages);
    }

    /** Never the content. */
    @Override
    public String toString() {
        return pages.size() + " pages";
    }
}
