package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;

/** The staff member does not agree; the doctor decides alone (A6). */
public record SmtConsentRefused(CaseNumber caseNumber, int round) {}
