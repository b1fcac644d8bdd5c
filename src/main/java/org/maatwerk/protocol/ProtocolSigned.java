package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** One of them signed. */
public record ProtocolSigned(CaseNumber caseNumber, int edition, PersonId signatory, boolean last) {}
