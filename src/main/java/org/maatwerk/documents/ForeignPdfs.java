package org.maatwerk.documents;

import java.util.Optional;

/** Looks into PDF files that were made elsewhere, and takes out of them what no page shows. */
public interface ForeignPdfs {

    /**
     * What {@link #bare} leaves in it.
     *
     * @return empty for what is not a PDF that everybody can open, and for one with too many pages
     */
    Optional<PdfContent> look(byte[] file);

    /** The same pages without author, title, attachments, scripts, bookmarks and earlier versions. */
    byte[] bare(byte[] file);
}
