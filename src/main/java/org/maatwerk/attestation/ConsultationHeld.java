package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The consultation took place (A5). */
public record ConsultationHeld(CaseNumber caseNumber, PersonId doctor) {}
