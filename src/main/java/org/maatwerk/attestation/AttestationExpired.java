package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The last day of the recognition has passed (A12). */
public record AttestationExpired(CaseNumber caseNumber, PersonId staffMember) {}
