package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maatwerk.budget.Balance;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.Ledger;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.budget.TomRequests.Submission;
import org.maatwerk.budget.usecase.TomFigures.CategoryCount;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.MeasureKind;

/**
 * The figures that are published each year (F1), counted from the requests and the books, for those who see each request
 * anyway: no figure is too small for them (D9, F4).
 */
@Transactional
@ApplicationScoped
public class ReadTomFigures {

    /** As many as the report of 2017 shows. */
    private static final int YEARS = 4;

    /** Before it there was no such money. */
    private static final int FIRST = 2000;

    @Inject
    BudgetHolders holders;

    @Inject
    TomRequests requests;

    @Inject
    Ledger ledger;

    @Inject
    ReadStudentFigures readStudentFigures;

    /**
     * The requests of the years that end with this one, and the money of this one.
     *
     * @throws NotFound when the actor holds no budget today, and of a year too far away
     */
    public TomFigures of(PersonId actor, int year) {
        holders.only(actor);
        if (year < FIRST || year > thisYear()) {
            throw new NotFound();
        }
        List<Integer> years =
                IntStream.rangeClosed(year - YEARS + 1, year).boxed().toList();
        return new TomFigures(year, years, counts(years), spent(year), readStudentFigures.of(actor, year));
    }

    /** This one and those with a budget, newest first. */
    public List<Integer> years(PersonId actor) {
        holders.only(actor);
        return Stream.concat(Stream.of(thisYear()), ledger.years().stream())
                .filter(year -> year <= thisYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private int thisYear() {
        return holders.today().getYear();
    }

    private List<CategoryCount> counts(List<Integer> years) {
        List<Submission> all =
                requests.submitted(LocalDate.of(years.get(0), 1, 1), LocalDate.of(years.get(YEARS - 1), 12, 31));
        return Stream.of(MeasureCategory.values())
                .filter(category -> category.kind() == MeasureKind.MATERIAL)
                .map(category -> new CategoryCount(
                        category,
                        years.stream().map(year -> count(all, category, year)).toList()))
                .toList();
    }

    private static int count(List<Submission> all, MeasureCategory category, int year) {
        return (int) all.stream()
                .filter(one -> one.category() == category && one.on().getYear() == year)
                .count();
    }

    private Map<BudgetLineKey, Money> spent(int year) {
        Map<BudgetLineKey, Money> spent = new LinkedHashMap<>();
        ledger.linesOf(year).forEach(line -> spent.put(line.key(), promised(ledger.balanceOf(line))));
        return spent;
    }

    private static Money promised(Balance balance) {
        return Stream.of(LedgerAccount.PAID, LedgerAccount.COMMITTED, LedgerAccount.RESERVED)
                .map(balance::on)
                .reduce(Money.ZERO, Money::plus);
    }
}
