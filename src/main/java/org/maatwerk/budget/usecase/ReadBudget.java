package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.maatwerk.budget.BudgetChange;
import org.maatwerk.budget.BudgetChanges;
import org.maatwerk.budget.BudgetLine;
import org.maatwerk.budget.Ledger;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** A budget holder sees what may be spent, what is promised and what was paid, down to each entry (T5). */
@ApplicationScoped
@Transactional
public class ReadBudget {

    @Inject
    BudgetHolders holders;

    @Inject
    Ledger ledger;

    @Inject
    BudgetChanges changes;

    @Inject
    EntryPapers papers;

    /** This year, the next, and every year with a line; newest first. */
    public List<Integer> years(PersonId actor) {
        holders.only(actor);
        int now = holders.today().getYear();
        TreeSet<Integer> years = new TreeSet<>(List.of(now, now + 1));
        years.addAll(ledger.years());
        return List.copyOf(years.descendingSet());
    }

    public int thisYear(PersonId actor) {
        holders.only(actor);
        return holders.today().getYear();
    }

    /** By nature and scope; those that ever had a budget. */
    public List<BudgetLineView> lines(PersonId actor, int year) {
        holders.only(actor);
        return ledger.linesOf(year).stream().map(this::view).toList();
    }

    /** @throws NotFound when there is no such line */
    public BudgetLineView line(PersonId actor, long id) {
        holders.only(actor);
        return view(ledger.line(id));
    }

    private BudgetLineView view(BudgetLine line) {
        return new BudgetLineView(line.id(), line.key(), ledger.balanceOf(line));
    }

    /** Newest first; what they add up to is what stands on the account. */
    public List<LedgerEntryView> entries(PersonId actor, long line, LedgerAccount account) {
        holders.only(actor);
        BudgetLine of = ledger.line(line);
        Map<String, String> reasons = papers.reasons(of.key().year());
        return ledger.entriesOf(of, account).stream()
                .map(entry -> papers.view(entry, account.asRead(entry.amount()), reasons, actor))
                .toList();
    }

    /** Proposed and decided, newest first. */
    public List<BudgetChangeView> changes(PersonId actor, int year) {
        holders.only(actor);
        return changes.of(year).stream().map(change -> view(actor, change)).toList();
    }

    private BudgetChangeView view(PersonId actor, BudgetChange change) {
        return new BudgetChangeView(
                change.id(),
                change.line(),
                change.amount(),
                change.reason(),
                change.state(),
                holders.nameOf(change.proposedBy()),
                change.proposedAt(),
                change.isProposedBy(actor),
                change.decidedBy().map(holders::nameOf).orElse(null),
                change.decidedAt().orElse(null));
    }
}
