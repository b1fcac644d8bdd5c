package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.attestation.AdvisedOutcome;
import org.maatwerk.attestation.SmtRoundState;

/** A question to the team as the doctor reads it (D5); the parts of the advice are null before there is one. */
public record SmtRoundView(
        int number,
        SmtRoundState state,
        String question,
        boolean sketchShared,
        Instant askedAt,
        Instant closedAt,
        AdvisedOutcome advised,
        String advice,
        String minorityNote,
        String conclusion)
        implements Serializable {

    @Override
    public String toString() {
        return "question " + number;
    }
}
