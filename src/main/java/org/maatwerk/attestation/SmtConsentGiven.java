package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;

/** The staff member agrees that the team is asked. */
public record SmtConsentGiven(CaseNumber caseNumber, int round) {}
