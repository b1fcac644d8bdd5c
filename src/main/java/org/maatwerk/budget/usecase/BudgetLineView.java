package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.budget.Balance;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.kernel.Money;

/** A line and what stands on it; gross (T5). */
public record BudgetLineView(long id, BudgetLineKey key, Balance balance) implements Serializable {

    public Money granted() {
        return balance.granted();
    }

    public Money free() {
        return balance.on(LedgerAccount.FREE);
    }

    public Money reserved() {
        return balance.on(LedgerAccount.RESERVED);
    }

    public Money committed() {
        return balance.on(LedgerAccount.COMMITTED);
    }

    public Money paid() {
        return balance.on(LedgerAccount.PAID);
    }

    /** Whether something lapsed here, went along to the next year, or came from the year before. */
    public boolean isOfAClosedYear() {
        return !balance.on(LedgerAccount.LAPSED).isZero()
                || !balance.on(LedgerAccount.CARRIED).isZero();
    }
}
