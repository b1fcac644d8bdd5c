package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.maatwerk.budget.Balance;
import org.maatwerk.budget.BudgetLine;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.Ledger;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.LedgerTransaction;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** Writes in the ledger, one after the other per line (T5, T6). */
@Dependent
class Books {

    @Inject
    Ledger ledger;

    @Inject
    OpenLines lines;

    @Inject
    Clock clock;

    /** How much the line lacks to promise this; zero or less when there is enough. */
    Money shortage(BudgetLineKey key, Money amount) {
        return amount.minus(ledger.balanceOf(ledger.toPost(key)).on(LedgerAccount.FREE));
    }

    /**
     * Promises this much of the line (T5).
     *
     * @param amount gross
     * @param released whether two budget holders let the line be overrun: then what it lacks is recorded as such
     * @throws Refused when there is less free, and nobody let it be overrun
     */
    void reserve(BudgetLineKey key, Money amount, String occasion, PersonId by, boolean released) {
        Money shortage = shortage(key, amount);
        if (released && shortage.isPositive()) {
            post(LedgerAct.OVERRUN, key, shortage, occasion + "-overrun", by);
        }
        post(LedgerAct.RESERVE, key, amount, occasion, by);
    }

    /** Whether there is as much as this act takes, on the line on which it is posted. */
    boolean isThere(LedgerAct act, BudgetLineKey key, Money amount) {
        Balance balance = ledger.balanceOf(lines.toPost(act, key, amount));
        return !amount.isMoreThan(balance.on(act.from()));
    }

    /**
     * @param amount gross
     * @param occasion what it is for; when it was posted before, nothing happens
     * @param key where it was promised; when that year was closed since, it is posted where the money went (T6)
     * @throws Refused when there is less than that on the account it leaves, or the year was closed
     */
    void post(LedgerAct act, BudgetLineKey key, Money amount, String occasion, PersonId by) {
        ledger.toPost(key);
        if (!ledger.hasPosted(occasion)) {
            BudgetLine line = lines.toPost(act, key, amount);
            ledger.balanceOf(line).refuseUnlessThereIs(act, amount);
            ledger.post(new LedgerTransaction(act, occasion, by, clock.instant()), line, amount);
        }
    }
}
