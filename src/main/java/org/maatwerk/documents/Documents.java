package org.maatwerk.documents;

import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/** Keeps files for the features that own them; a feature asks its own rules before it lists or opens one. */
public interface Documents {

    /** Keeps it, unless there is one of this kind and occasion already: then nothing changes. */
    void keep(NewDocument document);

    boolean isKept(CaseNumber caseNumber, String kind, String occasion);

    /**
     * Its bytes, for the feature that keeps it and goes on with them; who may see them is another question.
     *
     * @throws org.maatwerk.kernel.NotFound when there is none
     */
    byte[] bytes(CaseNumber caseNumber, String kind, String occasion);

    /**
     * The SHA-256 of those bytes, in hexadecimal.
     *
     * @throws org.maatwerk.kernel.NotFound when there is none
     */
    String sha256(CaseNumber caseNumber, String kind, String occasion);

    /** Destroys it, if there is one: what a feature lets people take away again, or replace. */
    void discard(CaseNumber caseNumber, String kind, String occasion);

    /** All documents of the case, newest first. */
    List<DocumentView> of(CaseNumber caseNumber);
}
