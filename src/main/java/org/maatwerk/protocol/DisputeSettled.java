package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * A dispute has an outcome (P7).
 *
 * @param at with whom it lay
 * @param byItsTask whether it was settled by whoever it lay with, and not by the other two: who refused, and the staff
 *     member
 * @param settledBy null when the protocol ended
 */
public record DisputeSettled(
        CaseNumber caseNumber,
        int dispute,
        DisputeStage at,
        boolean byItsTask,
        DisputeOutcome outcome,
        PersonId settledBy) {}
