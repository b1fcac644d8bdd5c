package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;

/**
 * One of the requests that are approved together: no name (D9). What is not there has a number and a verdict.
 *
 * @param net what was asked
 * @param rule which rule fired (T4)
 * @param left what the line has after this one and those before it
 */
public record ApprovalLine(
        CaseNumber caseNumber,
        Money net,
        Money vat,
        Money gross,
        String rule,
        BudgetLineKey line,
        Money left,
        TomState state,
        ApprovalVerdict verdict)
        implements Serializable {

    static ApprovalLine notThere(CaseNumber caseNumber) {
        return new ApprovalLine(caseNumber, null, null, null, null, null, null, null, ApprovalVerdict.NOT_THERE);
    }

    public boolean isThere() {
        return verdict != ApprovalVerdict.NOT_THERE;
    }

    public boolean isPossible() {
        return verdict == ApprovalVerdict.CAN;
    }

    static ApprovalLine of(
            CaseNumber caseNumber,
            TomPrice asked,
            String rule,
            BudgetLineKey line,
            Money left,
            TomState state,
            ApprovalVerdict verdict) {
        return new ApprovalLine(caseNumber, asked.net(), asked.vat(), asked.gross(), rule, line, left, state, verdict);
    }
}
