package org.maatwerk.canary.attestation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.maatwerk.kernel.CaseNumber;

/** No canary: an entity for the others to look at. */
@Entity
public class CaseRow {
    @Id
    String caseNumber;

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }
}
