package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.ClosingOutcome.LAPSE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** What of this year's budget is about to lapse: by the table, on its last day, when nothing more is done with it (T6). */
@ApplicationScoped
@Transactional
public class ReadLapsing {

    @Inject
    BudgetHolders holders;

    @Inject
    ReadBudget budget;

    @Inject
    ClosingParts parts;

    /**
     * The lines of which something lapses.
     *
     * @throws NotFound when the actor holds no budget today
     */
    public List<Lapsing> of(PersonId actor) {
        holders.only(actor);
        return parts.of(budget.thisYear(actor)).stream()
                .map(line -> new Lapsing(line.id(), line.key(), lapsing(line)))
                .filter(line -> line.amount().isPositive())
                .toList();
    }

    private static Money lapsing(ClosingView.Line line) {
        return Stream.of(line.free(), line.reserved(), line.committed())
                .filter(part -> !line.done() && part.outcome() == LAPSE)
                .map(ClosingView.Part::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
