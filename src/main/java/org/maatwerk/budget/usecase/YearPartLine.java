package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;

/**
 * What was promised of one year for one request: no name (D9).
 *
 * @param left what the line has after this one and those before it
 */
public record YearPartLine(
        CaseNumber caseNumber,
        String organisation,
        BudgetLineKey line,
        Money gross,
        Money left,
        YearPartVerdict verdict)
        implements Serializable {

    public boolean isPossible() {
        return verdict == YearPartVerdict.CAN;
    }

    /** Whether nothing became of it yet. */
    public boolean isPlanned() {
        return verdict != YearPartVerdict.RESERVED && verdict != YearPartVerdict.ENDED;
    }
}
