package org.maatwerk.canary.attestation.store;

import org.maatwerk.canary.attestation.CaseRow;
import org.maatwerk.canary.attestation.Cases;

/** No canary: the store behind {@link Cases}. */
class KeptCases implements Cases {

    @Override
    public CaseRow of(String caseNumber) {
        return new CaseRow();
    }
}
