package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** There is nothing left of that for this person now (P11). */
public record FollowUpDone(CaseNumber caseNumber, FollowUpWork work, PersonId person) {}
