package org.maatwerk.documents;

/**
 * The organisation's seal (zegel) on a document that everybody signed: an electronic signature of the organisation, PAdES.
 * Ours is behind it; the government's own signing service fits here too.
 */
public interface Seal {

    /**
     * The sealed file. It begins with exactly the bytes of the text, so whoever signed those can find them back; behind
     * them come the page with signatures and the seal. PDF/UA-1 and PDF/A-2a when the text is.
     *
     * @throws IllegalArgumentException when somebody signed another text than this one
     */
    byte[] put(DocumentToSeal document);
}
