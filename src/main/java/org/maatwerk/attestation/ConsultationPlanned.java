package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** A doctor of the service took the file and offered an appointment. */
public record ConsultationPlanned(CaseNumber caseNumber, PersonId doctor, PersonId staffMember) {}
