package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.OrderState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;

/**
 * An order in a list; no name (D9).
 *
 * @param caseNumber of the request
 * @param year whose line pays it (T7)
 * @param deliveredOn when something of it came last; null before
 */
public record OrderLine(
        OrderNumber number,
        CaseNumber caseNumber,
        int year,
        String organisation,
        String supplier,
        Money gross,
        OrderState state,
        LocalDate orderedOn,
        LocalDate deliveredOn)
        implements Serializable {

    public boolean isUnderway() {
        return state.isUnderway();
    }

    public boolean isCancellable() {
        return state == OrderState.ORDERED;
    }
}
