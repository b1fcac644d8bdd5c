package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** From now on this person has something to do about what was agreed, until {@link FollowUpDone} (P11). */
public record FollowUpWanted(CaseNumber caseNumber, FollowUpWork work, PersonId person) {}
