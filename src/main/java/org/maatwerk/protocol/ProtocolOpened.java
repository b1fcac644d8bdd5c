package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** There is a new protocol; the author is null while nobody leads it. To propose: the expert speaks first. */
public record ProtocolOpened(CaseNumber caseNumber, PersonId staffMember, PersonId author, boolean toPropose) {}
