package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.ChangeState;
import org.maatwerk.kernel.Money;

/**
 * A change of a budget.
 *
 * @param own whether who reads it proposed it, and may not approve it
 * @param decidedBy null while nobody decided
 */
public record BudgetChangeView(
        long id,
        BudgetLineKey line,
        Money amount,
        String reason,
        ChangeState state,
        String proposedBy,
        Instant proposedAt,
        boolean own,
        String decidedBy,
        Instant decidedAt)
        implements Serializable {

    public boolean waits() {
        return state == ChangeState.PROPOSED;
    }
}
