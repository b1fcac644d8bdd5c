package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The staff member agreed to a conversation (D-6); the author is null while nobody leads it. */
public record GoAheadGiven(CaseNumber caseNumber, PersonId author) {}
