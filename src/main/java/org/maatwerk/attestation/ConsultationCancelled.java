package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** An appointment with the doctor no longer stands. */
public record ConsultationCancelled(CaseNumber caseNumber, PersonId doctor, PersonId staffMember) {}
