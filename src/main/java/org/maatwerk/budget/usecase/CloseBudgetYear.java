package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.CLOSING_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.YEAR_IS_NOT_OVER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
    ClosingRules rules;

    @Inject
    YearClosings closings;

    @Inject
    ClosingParts parts;

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
                rules.changes(actor, year),
                rules.promised(year),
                parts.of(year));
    }

    private Optional<YearClosing> known(PersonId actor, int year) {
        if (!rules.years(actor).contains(year)) {
            throw new NotFound();
        }
        return closings.of(year);
    }

    /** Nothing changes before {@link #approve}. */
    public void propose(PersonId actor, int year) {
        Refused.unless(rules.isOver(actor, year), YEAR_IS_NOT_OVER);
        Optional<YearClosing> closing = known(actor, year);
        Refused.unless(closing.isEmpty(), CLOSING_IS_ELSEWHERE);
        rules.refuseUnlessReady(actor, year);
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
        rules.refuseUnlessReady(actor, year);
        parts.decide(year);
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
