package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;

/**
 * A question to the team, by number only.
 *
 * @param due null without a deadline, and once it is closed
 * @param closedAt null while it is open
 */
public record SmtQuestionLine(
        CaseNumber caseNumber, int round, Instant askedAt, SmtQuestionState state, LocalDate due, Instant closedAt)
        implements Serializable {

    public boolean isOpen() {
        return closedAt == null;
    }
}
