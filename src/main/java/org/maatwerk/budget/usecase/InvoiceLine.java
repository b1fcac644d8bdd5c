package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoiceState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;

/**
 * An invoice in a list.
 *
 * @param number as the supplier gave it
 * @param dueOn null when it does not say
 */
public record InvoiceLine(
        CaseNumber caseNumber,
        InvoiceKind kind,
        String supplier,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money payable,
        InvoiceState state)
        implements Serializable {}
