package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** A doctor and a staff member meet at another moment or place than planned before. */
public record ConsultationMoved(CaseNumber caseNumber, PersonId doctor, PersonId staffMember) {}
