package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.maatwerk.budget.BudgetLine;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.ClosingPart;
import org.maatwerk.budget.Ledger;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.YearClosings;
import org.maatwerk.budget.YearPart;
import org.maatwerk.budget.YearPartState;
import org.maatwerk.budget.YearParts;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;

/** What was promised of later years, and the lines that pay for it (T7). */
@Dependent
class YearShelf {

    @Inject
    YearParts parts;

    @Inject
    Ledger ledger;

    @Inject
    YearClosings closings;

    /** @throws NotFound when nothing was promised of that year */
    YearPart of(CaseNumber request, int year) {
        return parts.find(request, year).orElseThrow(NotFound::new);
    }

    /** Of all requests, by request. */
    List<YearPart> of(int year) {
        return parts.of(year);
    }

    /** What nothing is reserved of yet, by year and request. */
    List<YearPart> planned() {
        return parts.in(YearPartState.PLANNED);
    }

    YearLine lineOf(BudgetLineKey key) {
        return line(key)
                .map(line -> new YearLine(
                        true, isClosed(line), ledger.balanceOf(line).on(LedgerAccount.FREE)))
                .orElseGet(() -> new YearLine(false, false, Money.ZERO));
    }

    private boolean isClosed(BudgetLine line) {
        return closings.part(line, LedgerAccount.FREE)
                .filter(ClosingPart::isDone)
                .isPresent();
    }

    private Optional<BudgetLine> line(BudgetLineKey key) {
        return ledger.linesOf(key.year()).stream()
                .filter(line -> line.key().equals(key))
                .findFirst();
    }
}
