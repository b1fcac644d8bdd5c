package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The central expert took the file and spoke with the staff member. */
public record FirstContactMade(CaseNumber caseNumber, PersonId expert) {}
