package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.CHANGES_WAIT;
import static org.maatwerk.budget.BudgetRefusal.EARLIER_YEAR_FIRST;
import static org.maatwerk.budget.BudgetRefusal.YEAR_PARTS_WAIT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.budget.YearClosings;
import org.maatwerk.budget.YearPart;
import org.maatwerk.budget.YearParts;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** What must be done before the books of a year are closed (T6, T7). */
@Dependent
class ClosingRules {

    @Inject
    ReadBudget budget;

    @Inject
    YearClosings closings;

    @Inject
    YearParts parts;

    /** Those that are over, with a line; newest first. */
    List<Integer> years(PersonId actor) {
        return budget.years(actor).stream().filter(year -> isOver(actor, year)).toList();
    }

    boolean isOver(PersonId actor, int year) {
        return year < budget.thisYear(actor);
    }

    /** How many changes of its budget wait for a decision. */
    long changes(PersonId actor, int year) {
        return budget.changes(actor, year).stream()
                .filter(BudgetChangeView::waits)
                .count();
    }

    /** How many parts were promised of it, and neither reserved nor ended. */
    long promised(int year) {
        return parts.of(year).stream().filter(YearPart::isPlanned).count();
    }

    /** A promise does not lapse by itself: somebody reserves or ends it first. */
    void refuseUnlessReady(PersonId actor, int year) {
        Refused.unless(changes(actor, year) == 0, CHANGES_WAIT);
        Refused.unless(promised(year) == 0, YEAR_PARTS_WAIT);
        boolean earlierAreClosed = years(actor).stream()
                .filter(other -> other < year)
                .allMatch(other -> closings.of(other)
                        .filter(one -> one.closedAt().isPresent())
                        .isPresent());
        Refused.unless(earlierAreClosed, EARLIER_YEAR_FIRST);
    }
}
