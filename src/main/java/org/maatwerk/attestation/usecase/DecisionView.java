package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.attestation.Ruling;
import org.maatwerk.kernel.PersonId;

/**
 * A decision as a doctor reads it (D4, D6).
 *
 * @param criterion null when not recognised
 * @param whyOtherwise null when no advice said otherwise
 */
public record DecisionView(
        int assessment,
        PersonId doctor,
        Instant decidedAt,
        Ruling ruling,
        CriterionView criterion,
        String reasoning,
        String whyOtherwise)
        implements Serializable {

    @Override
    public String toString() {
        return "decision";
    }
}
