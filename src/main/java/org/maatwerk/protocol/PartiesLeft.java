package org.maatwerk.protocol;

import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** These have no part in it any more, as the staff member has another manager or works for another entity (P10). */
public record PartiesLeft(CaseNumber caseNumber, PersonId staffMember, Set<PersonId> former) {}
