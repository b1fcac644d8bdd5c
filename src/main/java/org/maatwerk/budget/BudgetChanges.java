package org.maatwerk.budget;

import java.util.List;

/** Changes of budgets, proposed and decided. */
public interface BudgetChanges {

    /** It has an id afterwards. */
    void add(BudgetChange change);

    /**
     * For nobody else to decide before this transaction ends.
     *
     * @throws org.maatwerk.kernel.NotFound when there is none
     */
    BudgetChange toDecide(long id);

    /** Newest first. */
    List<BudgetChange> of(int year);
}
