package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The staff member stopped; everything open ends, nobody is told why (A10). */
public record RequestWithdrawn(CaseNumber caseNumber, PersonId staffMember) {}
