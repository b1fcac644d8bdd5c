package org.maatwerk.documents;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** What a list shows of a document. */
public record DocumentView(
        long id,
        CaseNumber caseNumber,
        String kind,
        PersonId subject,
        String fileName,
        String mediaType,
        long size,
        Instant keptAt)
        implements Serializable {

    /** Where it can be opened. */
    public String path() {
        return "/documents/open-document?id=" + id;
    }
}
