package org.maatwerk.protocol;

import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;

/**
 * Something that was agreed is there (P11).
 *
 * @param since the version of the protocol that the agreement came with
 * @param askAgainOn and askLastOn: when the staff member is asked once more whether it works
 */
public record AgreementDelivered(
        CaseNumber caseNumber, int number, int since, LocalDate askAgainOn, LocalDate askLastOn) {}
