package org.maatwerk.coaching;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** So much of a package is used that coach and whoever assigned them are warned (T13). */
public record PackageNearlyUsed(CaseNumber request, int assignment, PersonId coach, PersonId assignedBy) {}
