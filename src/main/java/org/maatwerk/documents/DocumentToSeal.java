package org.maatwerk.documents;

import java.util.List;

/**
 * What is to be sealed (te verzegelen document).
 *
 * @param text a PDF, exactly as all have signed it
 * @param signaturePage a PDF that says in words who signed, to come behind the text; empty for none
 * @param evidence who signed it
 */
public record DocumentToSeal(byte[] text, byte[] signaturePage, List<SigningEvidence> evidence) {

    public DocumentToSeal {
        text = text.clone();
        signaturePage = signaturePage.clone();
        evidence = List.copyOf(evidence);
    }

    @Override
    public byte[] text() {
        return text.clone();
    }

    @Override
    public byte[] signaturePage() {
        return signaturePage.clone();
    }

    /** Never the content. */
    @Override
    public String toString() {
        return "a text of %d bytes, signed %d times".formatted(text.length, evidence.size());
    }
}
