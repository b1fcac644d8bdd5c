package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The doctor wants the advice of the social-medical team and waits for the staff member's consent (A6). */
public record SmtAsked(CaseNumber caseNumber, PersonId doctor, int round) {}
