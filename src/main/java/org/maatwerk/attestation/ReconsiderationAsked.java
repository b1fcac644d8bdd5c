package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The staff member asks another doctor to look again (A9). */
public record ReconsiderationAsked(CaseNumber caseNumber, PersonId formerDoctor) {}
