package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The expert asked the staff member whether there may be a conversation. */
public record GoAheadAsked(CaseNumber caseNumber, PersonId staffMember) {}
