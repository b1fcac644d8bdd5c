package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** A staff member asked for an internal attestation (aanvraag ingediend). */
public record RequestSubmitted(CaseNumber caseNumber, PersonId staffMember, boolean renewal) {}
