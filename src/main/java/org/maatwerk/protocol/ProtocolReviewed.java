package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** One of the four has read the version that was offered; the last one leaves nobody reading (P4). */
public record ProtocolReviewed(CaseNumber caseNumber, PersonId reader, boolean last) {}
