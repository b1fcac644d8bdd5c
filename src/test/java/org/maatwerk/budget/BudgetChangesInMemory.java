package org.maatwerk.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maatwerk.kernel.NotFound;

/** Changes of budgets for tests of use cases. */
public final class BudgetChangesInMemory implements BudgetChanges {

    private final List<BudgetChange> changes = new ArrayList<>();

    @Override
    public void add(BudgetChange change) {
        changes.add(LedgerInMemory.numbered(change, changes.size() + 1L));
    }

    @Override
    public BudgetChange toDecide(long id) {
        return changes.stream().filter(change -> change.id() == id).findFirst().orElseThrow(NotFound::new);
    }

    @Override
    public List<BudgetChange> of(int year) {
        return changes.stream()
                .filter(change -> change.line().year() == year)
                .sorted(Comparator.comparing(BudgetChange::id).reversed())
                .toList();
    }
}
