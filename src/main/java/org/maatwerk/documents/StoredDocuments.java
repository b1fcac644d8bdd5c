package org.maatwerk.documents;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** The files of cases. Who may list or open one is decided by the feature that owns it. */
public interface StoredDocuments {

    void add(StoredDocument document);

    /** At once, so that another one can take its place. */
    void remove(StoredDocument document);

    Optional<StoredDocument> find(long id);

    Optional<StoredDocument> find(CaseNumber caseNumber, String kind, String occasion);

    /** All documents of the case, newest first. */
    List<StoredDocument> of(CaseNumber caseNumber);
}
