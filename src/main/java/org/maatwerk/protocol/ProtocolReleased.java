package org.maatwerk.protocol;

import java.time.LocalDate;
import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The staff member lets these take the place of who left: from now on they see it (P10). */
public record ProtocolReleased(CaseNumber caseNumber, Set<PersonId> admitted, LocalDate on) {}
