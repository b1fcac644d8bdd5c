package org.maatwerk.canary.attestation;

/** No canary: what a store keeps, for the others to ask. */
public interface Cases {
    CaseRow of(String caseNumber);
}
