package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import org.maatwerk.kernel.CaseNumber;

/**
 * A file before its consultation.
 *
 * @param taken whether this doctor has it; only then is anything else known
 * @param appointment the one that stands, or null
 * @param missed how often the staff member was not there
 */
public record PlanningView(
        CaseNumber caseNumber,
        boolean taken,
        String staffMember,
        String email,
        String organisation,
        ConsultationView appointment,
        int missed,
        boolean mayLapse)
        implements Serializable {

    static PlanningView inPool(CaseNumber caseNumber) {
        return new PlanningView(caseNumber, false, null, null, null, null, 0, false);
    }
}
