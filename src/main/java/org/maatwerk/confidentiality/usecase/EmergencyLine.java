package org.maatwerk.confidentiality.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;

/**
 * That a file was opened in an emergency, for the officer who reviews it; not whose file it is.
 *
 * @param reviewer empty before the review
 * @param justified null before the review
 * @param remark null when there is none
 * @param reviewable whether it waits for a review that this reader may give
 */
public record EmergencyLine(
        long id,
        CaseNumber caseNumber,
        String opener,
        Instant openedAt,
        Instant endsAt,
        String reason,
        String reviewer,
        Boolean justified,
        String remark,
        boolean reviewable)
        implements Serializable {

    public boolean isReviewed() {
        return justified != null;
    }

    @Override
    public String toString() {
        return "emergency " + id;
    }
}
