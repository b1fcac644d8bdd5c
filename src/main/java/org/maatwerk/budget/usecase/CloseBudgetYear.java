package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.CHANGES_WAIT;
import static org.maatwerk.budget.BudgetRefusal.CLOSING_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.EARLIER_YEAR_FIRST;
import static org.maatwerk.budget.BudgetRefusal.YEAR_IS_NOT_OVER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.maatwerk.budget.YearClosing;
import org.maatwerk.budget.YearClosings;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * The books of a year are closed, step by step: one budget holder looks and proposes, another approves, and then line after
 * line is closed, each by itself (T6). It can be left at every step and gone on with later.
 */
@ApplicationScoped
@Transactional
public class CloseBudgetYear {

    @Inject
    BudgetHolders holders;

    @Inject
    ReadBudget budget;

    @Inject
    YearClosings closings;

    @Inject
    ClosingParts parts;

    /** Those that are over, with a line; newest first. */
    List<Integer> years(PersonId actor) {
        return budget.years(actor).stream()
                .filter(year -> year < budget.thisYear(actor))
                .toList();
    }

    /** @throws NotFound when that year has no line, or is not over */
    public ClosingView read(PersonId actor, int year) {
        Optional<YearClosing> closing = known(actor, year);
        return new ClosingView(
                year,
                closing.map(YearClosing::state).orElse(null),
                closing.map(one -> holders.nameOf(one.proposedBy())).orElse(null),
                closing.map(YearClosing::proposedAt).orElse(null),
                closing.flatMap(YearClosing::approvedBy).map(holders::nameOf).orElse(null),
                closing.flatMap(YearClosing::approvedAt).orElse(null),
                closing.flatMap(YearClosing::closedAt).orElse(null),
                closing.filter(one -> one.isProposedBy(actor)).isPresent(),
                changes(actor, year),
                parts.of(year));
    }

    private Optional<YearClosing> known(PersonId actor, int year) {
        if (!years(actor).contains(year)) {
            throw new NotFound();
        }
        return closings.of(year);
    }

    private long changes(PersonId actor, int year) {
        return budget.changes(actor, year).stream()
                .filter(BudgetChangeView::waits)
                .count();
    }

    /** Nothing changes before {@link #approve}. */
    public void propose(PersonId actor, int year) {
        Refused.unless(year < budget.thisYear(actor), YEAR_IS_NOT_OVER);
        Optional<YearClosing> closing = known(actor, year);
        Refused.unless(closing.isEmpty(), CLOSING_IS_ELSEWHERE);
        refuseUnlessReady(actor, year);
        closings.add(new YearClosing(year, actor, holders.now()));
    }

    /** For whoever proposed it, and for who does not agree. */
    public void takeBack(PersonId actor, int year) {
        holders.only(actor);
        YearClosing closing = closings.toDecide(year);
        closing.refuseUnlessProposed();
        closings.remove(closing);
    }

    /** From now on the lines are closed, one by one. */
    public void approve(PersonId actor, int year) {
        holders.only(actor);
        YearClosing closing = closings.toDecide(year);
        closing.approve(actor, holders.now());
        refuseUnlessReady(actor, year);
        parts.decide(year);
    }

    private void refuseUnlessReady(PersonId actor, int year) {
        Refused.unless(changes(actor, year) == 0, CHANGES_WAIT);
        boolean earlierAreClosed = years(actor).stream()
                .filter(other -> other < year)
                .allMatch(other -> closings.of(other)
                        .filter(one -> one.closedAt().isPresent())
                        .isPresent());
        Refused.unless(earlierAreClosed, EARLIER_YEAR_FIRST);
    }

    /**
     * Closes one line more; whoever does it again does nothing twice.
     *
     * @return whether there is another one
     */
    public boolean closeNext(PersonId actor, int year) {
        holders.only(actor);
        YearClosing closing = closings.toDecide(year);
        closing.refuseUnlessApproved();
        parts.next(year).ifPresent(line -> parts.close(line, actor));
        boolean more = parts.next(year).isPresent();
        if (!more) {
            closing.finish(holders.now());
        }
        return more;
    }
}
