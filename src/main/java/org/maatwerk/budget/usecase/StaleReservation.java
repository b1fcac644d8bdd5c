package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;

/**
 * What was granted a while ago, and not ordered.
 *
 * @param since the day of the answer
 */
public record StaleReservation(CaseNumber caseNumber, Money gross, LocalDate since) implements Serializable {}
