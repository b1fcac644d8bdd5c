package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.usecase.BudgetChangeView;
import org.maatwerk.budget.usecase.ChangeBudget;
import org.maatwerk.budget.usecase.CloseBudgetYear;
import org.maatwerk.budget.usecase.ReadBudget;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;

/** A budget is proposed, approved and declined (T6). */
@ApplicationScoped
class BudgetTour {

    @Inject
    ChangeBudget change;

    @Inject
    CloseBudgetYear close;

    @Inject
    ReadBudget read;

    @Inject
    People people;

    @Inject
    Clock clock;

    void walk(ActVisitor visitor) {
        LocalDate today = LocalDate.now(clock);
        List<PersonId> holders = List.copyOf(people.withRole(Role.BUDGET_HOLDER, today));
        PersonId one = holders.get(0);
        PersonId other = holders.get(1);
        BudgetLineKey line = new BudgetLineKey(today.getYear(), BudgetNature.OPERATING, BudgetScope.GENERIC);
        visitor.quiet("propose a budget", () -> change.propose(one, line, Money.of("1000"), "words"));
        long more = newest(one, line);
        visitor.quiet("approve a budget", () -> change.approve(other, more));
        change.propose(one, line, Money.of("-10"), "words");
        long less = newest(one, line);
        visitor.quiet("decline a budget", () -> change.decline(other, less));
        closeTheYearBefore(visitor, one, other, line.of(line.year() - 1));
    }

    /** Something is free on the line that pays for single persons. */
    void grant(PersonId one, PersonId other) {
        int year = LocalDate.now(clock).getYear();
        grant(one, other, new BudgetLineKey(year, BudgetNature.OPERATING, BudgetScope.INDIVIDUAL));
    }

    /** Something is free on this line. */
    void grant(PersonId one, PersonId other, BudgetLineKey line) {
        change.propose(one, line, Money.of("2000"), "words");
        change.approve(other, newest(one, line));
    }

    private void closeTheYearBefore(ActVisitor visitor, PersonId one, PersonId other, BudgetLineKey line) {
        change.propose(one, line, Money.of("1000"), "words");
        change.approve(other, newest(one, line));
        visitor.quiet("propose to close a year", () -> close.propose(one, line.year()));
        visitor.quiet("take that back", () -> close.takeBack(one, line.year()));
        close.propose(one, line.year());
        visitor.quiet("approve that a year is closed", () -> close.approve(other, line.year()));
        visitor.quiet("close a line of it", () -> close.closeNext(other, line.year()));
    }

    private long newest(PersonId reader, BudgetLineKey line) {
        return read.changes(reader, line.year()).stream()
                .map(BudgetChangeView::id)
                .findFirst()
                .orElseThrow();
    }
}
