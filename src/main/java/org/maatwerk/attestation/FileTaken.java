package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** An expert or a doctor took the file out of the pool; for their colleagues it waits no longer (A11). */
public record FileTaken(CaseNumber caseNumber, PersonId takenBy) {}
