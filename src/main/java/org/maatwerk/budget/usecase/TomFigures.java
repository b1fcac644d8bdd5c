package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.kernel.Money;
import org.maatwerk.protocol.MeasureCategory;

/**
 * How much was asked for, and where the money of one year went (F1).
 *
 * @param year whose money it is; the last one of the years whose requests are counted
 * @param years oldest first
 * @param counts in the order in which the categories are published
 * @param spent what was promised from each line of the year, gross: paid, committed and reserved together
 * @param students in none of the categories, but part of the money (T12)
 */
public record TomFigures(
        int year,
        List<Integer> years,
        List<CategoryCount> counts,
        Map<BudgetLineKey, Money> spent,
        StudentFigures students)
        implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * How many requests there were.
     *
     * @param category null for all of them together
     * @param inYear in the order of the years
     */
    public record CategoryCount(MeasureCategory category, List<Integer> inYear) implements Serializable {}

    /**
     * A part of the money.
     *
     * @param of a nature or a scope
     * @param percent of the whole, half up; null when there is no money
     */
    public record MoneyShare(Enum<?> of, Money amount, Integer percent) implements Serializable {}

    /** The categories, and under them what they add up to. */
    public List<CategoryCount> rows() {
        List<Integer> totals = IntStream.range(0, years.size())
                .mapToObj(place -> counts.stream()
                        .mapToInt(count -> count.inYear().get(place))
                        .sum())
                .toList();
        return Stream.concat(counts.stream(), Stream.of(new CategoryCount(null, totals)))
                .toList();
    }

    public Money total() {
        return spent.values().stream().reduce(Money.ZERO, Money::plus);
    }

    public List<MoneyShare> byScope() {
        return Stream.of(BudgetScope.values())
                .map(scope -> share(scope, BudgetLineKey::scope))
                .toList();
    }

    public List<MoneyShare> byNature() {
        return Stream.of(BudgetNature.values())
                .map(nature -> share(nature, BudgetLineKey::nature))
                .toList();
    }

    /** Of the wages; null when none were paid. */
    public Integer studentsPercent() {
        return percent(
                students.amount(),
                share(BudgetNature.WAGE, BudgetLineKey::nature).amount());
    }

    private MoneyShare share(Enum<?> of, Function<BudgetLineKey, Enum<?>> part) {
        Money amount = spent.entrySet().stream()
                .filter(line -> part.apply(line.getKey()) == of)
                .map(Map.Entry::getValue)
                .reduce(Money.ZERO, Money::plus);
        return new MoneyShare(of, amount, percent(amount, total()));
    }

    private static Integer percent(Money part, Money whole) {
        return whole.isZero()
                ? null
                : (Integer) part.amount()
                        .multiply(HUNDRED)
                        .divide(whole.amount(), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
