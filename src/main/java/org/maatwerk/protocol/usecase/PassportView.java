package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.PassportStatus;

/**
 * The adjustment passports of a staff member, and from what another can be made.
 *
 * @param agreements empty when nothing holds
 * @param passports newest first
 */
public record PassportView(CaseNumber caseNumber, List<PassportLine> agreements, List<Made> passports)
        implements Serializable {

    /**
     * One that was made.
     *
     * @param expiresOn the last day on which it holds
     * @param revokedAt null unless it was
     * @param paper for people; @param file for machines
     */
    public record Made(
            int number,
            LocalDate madeOn,
            LocalDate expiresOn,
            PassportStatus status,
            Instant revokedAt,
            DocumentView paper,
            DocumentView file)
            implements Serializable {

        public boolean isRevoked() {
            return revokedAt != null;
        }
    }

    @Override
    public String toString() {
        return "passports of " + caseNumber;
    }
}
