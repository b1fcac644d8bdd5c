package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.LedgerAccount.COMMITTED;
import static org.maatwerk.budget.LedgerAccount.FREE;
import static org.maatwerk.budget.LedgerAccount.RESERVED;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.budget.BudgetLine;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.ClosingOutcome;
import org.maatwerk.budget.ClosingPart;
import org.maatwerk.budget.Ledger;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.LedgerTransaction;
import org.maatwerk.budget.YearClosings;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.Decisions;

/** What becomes of each account of each line at the end of a year, seen before and done after (T6). */
@Dependent
class ClosingParts {

    private static final String TABLE = "tom-year-end";
    private static final List<LedgerAccount> DECIDED = List.of(FREE, RESERVED, COMMITTED);

    @Inject
    Ledger ledger;

    @Inject
    YearClosings closings;

    @Inject
    Decisions decisions;

    @Inject
    Clock clock;

    /** By the table of the last day of the year; fixed once the closing was approved. */
    List<ClosingView.Line> of(int year) {
        return ledger.linesOf(year).stream().map(this::view).toList();
    }

    private ClosingView.Line view(BudgetLine line) {
        return new ClosingView.Line(
                line.id(),
                line.key(),
                part(line, FREE),
                part(line, RESERVED),
                part(line, COMMITTED),
                closings.part(line, FREE).filter(ClosingPart::isDone).isPresent());
    }

    private ClosingView.Part part(BudgetLine line, LedgerAccount account) {
        Optional<ClosingPart> part = closings.part(line, account);
        return new ClosingView.Part(
                part.flatMap(ClosingPart::amount)
                        .orElseGet(() -> ledger.balanceOf(line).on(account)),
                part.map(ClosingPart::outcome).orElseGet(() -> outcome(line.key(), account)));
    }

    private ClosingOutcome outcome(BudgetLineKey key, LedgerAccount account) {
        Map<String, Object> asked = Map.of(
                "on",
                LocalDate.of(key.year(), 12, 31),
                "account",
                account.name(),
                "nature",
                key.nature().name(),
                "scope",
                key.scope().name());
        return ClosingOutcome.valueOf(decisions.of(TABLE, "outcome", asked).get(0));
    }

    /** From now on it is known what becomes of each account, whatever the table says later (X4). */
    void decide(int year) {
        for (BudgetLine line : ledger.linesOf(year)) {
            DECIDED.forEach(account -> closings.add(new ClosingPart(line, account, outcome(line.key(), account))));
        }
    }

    /** The line of this year that comes next; empty when all are done. */
    Optional<Long> next(int year) {
        return closings.partsOf(year).stream()
                .filter(part -> !part.isDone())
                .map(ClosingPart::line)
                .findFirst();
    }

    /** Once: what stands on the line goes where it was decided, whatever came on it since. */
    void close(long number, PersonId by) {
        BudgetLine line = ledger.toPost(ledger.line(number).key());
        for (LedgerAccount account : DECIDED) {
            closings.part(line, account).filter(part -> !part.isDone()).ifPresent(part -> close(line, part, by));
        }
    }

    private void close(BudgetLine line, ClosingPart part, PersonId by) {
        Money stands = ledger.balanceOf(line).on(part.account());
        if (stands.isPositive()) {
            part.act().ifPresent(act -> post(act, line, part, stands, by));
        }
        part.done(stands, clock.instant());
    }

    private void post(LedgerAct act, BudgetLine line, ClosingPart part, Money amount, PersonId by) {
        String occasion = "year-end-" + line.key() + "-" + part.account();
        if (ledger.hasPosted(occasion)) {
            return;
        }
        ledger.balanceOf(line).refuseUnlessThereIs(act, amount);
        LedgerTransaction transaction = new LedgerTransaction(act, occasion, by, clock.instant());
        if (part.outcome() == ClosingOutcome.CARRY) {
            ledger.carry(transaction, line, ledger.toPost(line.key().of(part.year() + 1)), amount);
        } else {
            ledger.post(transaction, line, amount);
        }
    }
}
