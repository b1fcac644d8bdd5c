package org.maatwerk.documents;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * A file to keep.
 *
 * @param kind a code of the owning feature, such as {@code DECISION_LETTER}
 * @param occasion what it was made for, such as {@code 1} for the first decision: one document per kind and occasion
 * @param subject the person the case is about
 */
public record NewDocument(
        CaseNumber caseNumber,
        String kind,
        String occasion,
        PersonId subject,
        String fileName,
        String mediaType,
        byte[] bytes) {

    public NewDocument {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Never the content. */
    @Override
    public String toString() {
        return kind + " of " + caseNumber;
    }
}
