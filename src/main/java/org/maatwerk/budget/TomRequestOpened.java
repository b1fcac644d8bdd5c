package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** An agreement that costs money opened a request (P8). */
public record TomRequestOpened(CaseNumber caseNumber, PersonId staffMember, PersonId author) {}
