package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.ADVICE_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.ADVISED_OUTCOME_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.CONCLUSION_IS_MISSING;

import java.io.Serializable;
import org.maatwerk.attestation.AdvisedOutcome;
import org.maatwerk.kernel.Refused;

/**
 * What the chair filled in to close a question.
 *
 * @param minorityNote null when every member agrees
 * @param conclusion the only part that the staff member will read (D5)
 */
public record SmtAdviceForm(AdvisedOutcome outcome, String advice, String minorityNote, String conclusion)
        implements Serializable {

    SmtAdviceForm complete() {
        Refused.unless(outcome != null, ADVISED_OUTCOME_IS_MISSING, "outcome");
        return new SmtAdviceForm(
                outcome,
                Written.required(advice, ADVICE_IS_MISSING, "advice"),
                Written.optional(minorityNote, "minority-note"),
                Written.required(conclusion, CONCLUSION_IS_MISSING, "conclusion"));
    }

    @Override
    public String toString() {
        return "advice";
    }
}
