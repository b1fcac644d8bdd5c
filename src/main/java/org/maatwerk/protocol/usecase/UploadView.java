package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.kernel.CaseNumber;

/**
 * What personnel administration needs to put a protocol in the e-dossier, and no more.
 *
 * @param staffNumber null for a trainee who has none yet
 */
public record UploadView(
        CaseNumber caseNumber,
        String staffMember,
        String staffNumber,
        int edition,
        Instant inForceAt,
        DocumentView document)
        implements Serializable {

    @Override
    public String toString() {
        return "upload " + caseNumber;
    }
}
