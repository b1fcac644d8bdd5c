package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.budget.TomState;
import org.maatwerk.budget.TomVariant;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.protocol.MeasureCategory;

/**
 * A request of which something may be ordered, in the list of budget holders: no name (D9).
 *
 * @param left gross
 */
public record SupplyLine(
        CaseNumber caseNumber, String organisation, MeasureCategory category, TomState state, Money left)
        implements Serializable {

    /** The category, or what it is that is in none of them (T12). */
    public Enum<?> kind() {
        return category == null ? TomVariant.STUDENT_WAGE : category;
    }
}
