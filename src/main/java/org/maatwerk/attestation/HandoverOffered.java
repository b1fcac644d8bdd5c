package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The prevention service of the person's organisation changed; may the new service take the file over? (A11) */
public record HandoverOffered(CaseNumber caseNumber, PersonId staffMember) {}
