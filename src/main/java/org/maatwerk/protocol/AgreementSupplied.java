package org.maatwerk.protocol;

import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * What was bought for an agreement is there. Whoever buys says so; here the staff member is asked whether it works, unless
 * that was reported before (P11).
 *
 * @param since the version of the protocol that the agreement came with
 * @param on the day of the last delivery
 */
public record AgreementSupplied(CaseNumber caseNumber, int number, int since, PersonId by, LocalDate on) {}
