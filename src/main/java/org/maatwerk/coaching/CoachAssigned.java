package org.maatwerk.coaching;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Somebody from outside is to coach the staff member of a request. */
public record CoachAssigned(CaseNumber request, int assignment, PersonId coach) {}
