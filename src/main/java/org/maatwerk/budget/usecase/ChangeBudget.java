package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.maatwerk.budget.BudgetChange;
import org.maatwerk.budget.BudgetChanges;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;

/** A line gets its budget of the year, or more, or less: two budget holders, one after the other (T6). */
@ApplicationScoped
@Transactional
public class ChangeBudget {

    @Inject
    BudgetHolders holders;

    @Inject
    BudgetChanges changes;

    @Inject
    Books books;

    @Inject
    Clock clock;

    /**
     * Nothing can be spent of it before {@link #approve}.
     *
     * @param amount gross; negative to lower the budget
     */
    public void propose(PersonId actor, BudgetLineKey line, Money amount, String reason) {
        holders.only(actor);
        changes.add(new BudgetChange(line, amount, Typed.clean(reason), actor, clock.instant()));
    }

    /** @throws Refused when it is the same person, somebody decided before, or a lower budget has been promised already */
    public void approve(PersonId actor, long id) {
        holders.only(actor);
        BudgetChange change = changes.toDecide(id);
        change.approve(actor, clock.instant());
        books.post(LedgerAct.GRANT, change.line(), change.amount(), "change-" + id, actor);
    }

    /** Also for who proposed it. */
    public void decline(PersonId actor, long id) {
        holders.only(actor);
        changes.toDecide(id).decline(actor, clock.instant());
    }
}
