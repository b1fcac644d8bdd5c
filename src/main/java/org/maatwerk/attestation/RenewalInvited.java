package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Six months before the end the staff member is invited to renew (A12). */
public record RenewalInvited(CaseNumber caseNumber, PersonId staffMember) {}
