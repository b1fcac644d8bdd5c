package org.maatwerk.protocol;

import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The author asks the other three to read a version and to say what they think of it (P4). */
public record ReviewAsked(CaseNumber caseNumber, PersonId author, Set<PersonId> readers) {}
