package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.budget.TomState;
import org.maatwerk.budget.TomVariant;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.protocol.MeasureCategory;

/**
 * What was granted and what is ordered of it, for a budget holder: no name (D9).
 *
 * @param need what it is needed for at work
 * @param granted gross, as the others
 * @param left what may still be ordered
 * @param reserved how much of it is reserved
 * @param years each of its years that are reserved; one for what was asked once (T7)
 */
public record SupplyView(
        CaseNumber caseNumber,
        String organisation,
        MeasureCategory category,
        TomState state,
        String need,
        Money granted,
        Money left,
        Money reserved,
        List<YearRoom> years,
        List<OrderView> orders)
        implements Serializable {

    /** Whether it is for the wage of a job student, whom no protocol knows (T12). */
    public boolean isForStudent() {
        return category == null;
    }

    /** The category, or what it is that is in none of them (T12). */
    public Enum<?> kind() {
        return category == null ? TomVariant.STUDENT_WAGE : category;
    }

    public boolean isToOrder() {
        return TomState.toOrder().contains(state);
    }

    /** Whether there is more than one year to order for (T7). */
    public boolean isOfMoreYears() {
        return years.size() > 1;
    }

    /** Those of which something is still to come. */
    public List<OrderLine> underway() {
        return orders.stream()
                .map(OrderView::line)
                .filter(OrderLine::isUnderway)
                .toList();
    }

    /** Those of which nothing came yet. */
    public List<OrderLine> cancellable() {
        return orders.stream()
                .map(OrderView::line)
                .filter(OrderLine::isCancellable)
                .toList();
    }

    @Override
    public String toString() {
        return "supply of " + caseNumber;
    }
}
