package org.maatwerk.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.protocol.MeasureCategory;

/**
 * What was asked for in a year, and for how much. The numbers of requests are those that were published; of the money only
 * that of 2017 was, and there the parts are taken that the published percentages are the rounding of (F1).
 */
record PastYear(int year, List<PastAsk> asks, List<BigDecimal> studentWages) {

    static final int LAST = 2017;
    static final BigDecimal TOTAL = new BigDecimal("767520.00");
    static final BigDecimal GENERIC = part(TOTAL, 39);
    static final BigDecimal WAGES = part(TOTAL, 15);
    static final BigDecimal STUDENTS = part(WAGES, 32);
    static final int NUMBER_OF_STUDENTS = 25;
    static final int ENTITIES_WITH_STUDENTS = 11;

    /** Of the other years no amounts are known. */
    private static final BigDecimal SOME_PRICE = new BigDecimal("1210.00");

    private static final int GENERIC_OTHERS = 10;

    static PastYear of(int year, Map<MeasureCategory, Integer> published) {
        List<PastAsk> asks = new ArrayList<>();
        published.forEach((category, count) -> {
            for (int number = 0; number < count; number++) {
                asks.add(new PastAsk(category, scope(category, number), nature(category), SOME_PRICE));
            }
        });
        return year == LAST ? new PastYear(year, priced(asks), wages()) : new PastYear(year, asks, List.of());
    }

    private static BudgetScope scope(MeasureCategory category, int number) {
        boolean generic =
                category == MeasureCategory.BUILDING || category == MeasureCategory.OTHER && number < GENERIC_OTHERS;
        return generic ? BudgetScope.GENERIC : BudgetScope.INDIVIDUAL;
    }

    private static BudgetNature nature(MeasureCategory category) {
        return category == MeasureCategory.JOB_COACHING ? BudgetNature.WAGE : BudgetNature.OPERATING;
    }

    private static List<PastAsk> priced(List<PastAsk> asks) {
        List<PastAsk> priced = new ArrayList<>();
        priced.addAll(priced(asks, one -> one.scope() == BudgetScope.GENERIC, GENERIC));
        priced.addAll(priced(asks, one -> one.nature() == BudgetNature.WAGE, WAGES.subtract(STUDENTS)));
        priced.addAll(priced(
                asks,
                one -> one.scope() == BudgetScope.INDIVIDUAL && one.nature() == BudgetNature.OPERATING,
                TOTAL.subtract(GENERIC).subtract(WAGES)));
        return priced;
    }

    private static List<PastAsk> priced(List<PastAsk> asks, Predicate<PastAsk> which, BigDecimal amount) {
        List<PastAsk> some = asks.stream().filter(which).toList();
        List<BigDecimal> prices = split(amount, some.size());
        List<PastAsk> priced = new ArrayList<>();
        for (int place = 0; place < some.size(); place++) {
            PastAsk ask = some.get(place);
            priced.add(new PastAsk(ask.category(), ask.scope(), ask.nature(), prices.get(place)));
        }
        return priced;
    }

    private static List<BigDecimal> wages() {
        return split(STUDENTS, NUMBER_OF_STUDENTS);
    }

    private static BigDecimal part(BigDecimal whole, int percent) {
        return whole.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.UNNECESSARY);
    }

    /** In so many almost equal parts that add up to the cent. */
    static List<BigDecimal> split(BigDecimal amount, int parts) {
        List<BigDecimal> split = new ArrayList<>();
        BigDecimal left = amount;
        for (int more = parts; more > 0; more--) {
            BigDecimal one = left.divide(BigDecimal.valueOf(more), 2, RoundingMode.DOWN);
            split.add(one);
            left = left.subtract(one);
        }
        return split;
    }

    /** What is asked for from this budget line. */
    BigDecimal needed(BudgetNature nature, BudgetScope scope) {
        BigDecimal students = nature == BudgetNature.WAGE && scope == BudgetScope.INDIVIDUAL
                ? studentWages.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                : BigDecimal.ZERO;
        return asks.stream()
                .filter(one -> one.nature() == nature && one.scope() == scope)
                .map(PastAsk::gross)
                .reduce(students, BigDecimal::add);
    }
}
