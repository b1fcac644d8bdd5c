package org.maatwerk.documents;

import java.util.List;

/**
 * What is to be sealed (te verzegelen document).
 *
 * @param text a PDF, exactly as all have signed it
 * @param evidence who signed it
 */
public record DocumentToSeal(byte[] text, List<SigningEvidence> evidence) {

    public DocumentToSeal {
        text = text.clone();
        evidence = List.copyOf(evidence);
    }

    @Override
    public byte[] text() {
        return text.clone();
    }

    /** Never the content. */
    @Override
    public String toString() {
        return "a text of %d bytes, signed %d times".formatted(text.length, evidence.size());
    }
}
