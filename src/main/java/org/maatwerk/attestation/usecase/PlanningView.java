package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;

/**
 * A file before its consultation.
 *
 * @param taken whether this doctor has it; only then is anything else known
 * @param appointment the one that stands, or null
 * @param missed how often the staff member was not there
 * @param mayPlan whether an appointment can be offered, moved or cancelled now
 * @param due null without a deadline
 */
public record PlanningView(
        CaseNumber caseNumber,
        boolean taken,
        String staffMember,
        String email,
        String organisation,
        ConsultationView appointment,
        int missed,
        LocalDate due,
        boolean mayPlan,
        boolean mayLapse)
        implements Serializable {

    static PlanningView inPool(CaseNumber caseNumber) {
        return new PlanningView(caseNumber, false, null, null, null, null, 0, null, false, false);
    }
}
