package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.budget.PaymentState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;

/**
 * A payment in a list.
 *
 * @param stuck whether it could not go by itself
 */
public record PaymentSummary(
        CaseNumber caseNumber, PaymentState state, boolean stuck, LocalDate executeOn, int count, Money total)
        implements Serializable {}
