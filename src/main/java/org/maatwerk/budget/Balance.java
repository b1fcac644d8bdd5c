package org.maatwerk.budget;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.Refused;

/** What stands on the accounts of one line; gross (T5). */
public final class Balance implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EnumMap<LedgerAccount, Money> accounts = new EnumMap<>(LedgerAccount.class);

    /** @param accounts with what each adds up to; one that is not there has nothing */
    public Balance(Map<LedgerAccount, Money> accounts) {
        for (LedgerAccount account : LedgerAccount.values()) {
            this.accounts.put(account, accounts.getOrDefault(account, Money.ZERO));
        }
    }

    public Money on(LedgerAccount account) {
        return accounts.get(account);
    }

    /** What the year's budget is (T5). */
    public Money granted() {
        return asRead(LedgerAccount.GRANTED);
    }

    /** As people read it, without the minus of what was granted. */
    public Money asRead(LedgerAccount account) {
        return account.asRead(on(account));
    }

    /** @throws Refused when there is less on the account that it would leave; more may be granted than ever */
    public void refuseUnlessThereIs(LedgerAct act, Money amount) {
        Money left = on(act.from()).minus(amount);
        Money came = on(act.to()).plus(amount);
        Refused.unless(act.from() == LedgerAccount.GRANTED || !left.isNegative(), refusal(act.from()), "amount");
        Refused.unless(!came.isNegative(), refusal(act.to()), "amount");
    }

    /**
     * After this act.
     *
     * @throws Refused as {@link #refuseUnlessThereIs}
     */
    public Balance after(LedgerAct act, Money amount) {
        refuseUnlessThereIs(act, amount);
        Map<LedgerAccount, Money> changed = new EnumMap<>(accounts);
        changed.put(act.from(), on(act.from()).minus(amount));
        changed.put(act.to(), on(act.to()).plus(amount));
        return new Balance(changed);
    }

    private static BudgetRefusal refusal(LedgerAccount account) {
        return account == LedgerAccount.FREE ? BudgetRefusal.ABOVE_FREE : BudgetRefusal.MORE_THAN_THERE_IS;
    }
}
