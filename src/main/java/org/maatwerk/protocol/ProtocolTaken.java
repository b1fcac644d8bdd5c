package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** An expert or adviser took it out of the pool. */
public record ProtocolTaken(CaseNumber caseNumber, PersonId takenBy) {}
