package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The staff member did not come, or the appointment fell through; a new one is needed. */
public record ConsultationMissed(CaseNumber caseNumber, PersonId doctor) {}
