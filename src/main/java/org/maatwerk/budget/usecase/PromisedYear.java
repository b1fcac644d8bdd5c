package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.kernel.Money;

/**
 * What was promised of one year and is not reserved yet (T7); gross.
 *
 * @param waiting how many parts the reader can do something about now: the line is there
 */
public record PromisedYear(int year, List<Line> lines, long waiting) implements Serializable {

    public boolean isWaiting() {
        return waiting > 0;
    }

    /** @param parts how many requests it is for */
    public record Line(BudgetLineKey key, long parts, Money amount) implements Serializable {}
}
