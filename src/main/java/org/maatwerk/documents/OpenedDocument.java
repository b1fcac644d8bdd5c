package org.maatwerk.documents;

/** A document with its bytes, for who may have it. */
public record OpenedDocument(DocumentView view, byte[] bytes) {

    public OpenedDocument {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Never the content. */
    @Override
    public String toString() {
        return view.toString();
    }
}
