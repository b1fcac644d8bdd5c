package org.maatwerk.attestation;

import static org.maatwerk.attestation.AttestationRefusal.DATE_IS_FAR_AWAY;
import static org.maatwerk.attestation.AttestationRefusal.DATE_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.OUTCOME_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.TERM_IS_MISSING;

import java.time.LocalDate;
import org.maatwerk.kernel.Refused;

/**
 * The part of a decision that others may learn (D6, uitspraak): outcome, from and term. Not recognised has no dates.
 */
public record Ruling(Outcome outcome, Term term, LocalDate from) {

    public Ruling {
        Refused.unless(outcome != null, OUTCOME_IS_MISSING, "outcome");
        if (outcome == Outcome.NOT_RECOGNISED) {
            term = null;
            from = null;
        } else {
            Refused.unless(term != null, TERM_IS_MISSING, "term");
            Refused.unless(from != null, DATE_IS_MISSING, "from");
        }
    }

    /** Guards against a slip of the pen: a recognition starts within a year of the consultation. */
    public void mustStartNear(LocalDate consultation) {
        Refused.unless(
                from == null || !from.isBefore(consultation.minusYears(1)) && !from.isAfter(consultation.plusYears(1)),
                DATE_IS_FAR_AWAY,
                "from");
    }

    public boolean recognised() {
        return outcome == Outcome.RECOGNISED;
    }

    /** The last day; null when indefinite or not recognised. */
    public LocalDate until() {
        return recognised() ? term.until(from) : null;
    }
}
