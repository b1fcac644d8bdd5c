package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The holder of an aid leaves: this person sees to it that it comes home (T10). */
public record AidRecalled(CaseNumber aid, PersonId holder, PersonId keeper) {}
