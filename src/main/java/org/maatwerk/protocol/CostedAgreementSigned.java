package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;

/**
 * All signed an agreement that costs money, for the first time or in other words than before (P8): it opens a request
 * for a support measure. Codes alone; who is to read the words asks for them.
 *
 * @param agreement its number in the protocol
 * @param since the version of the protocol it stands in
 */
public record CostedAgreementSigned(CaseNumber caseNumber, int agreement, int since, MeasureCategory category) {}
