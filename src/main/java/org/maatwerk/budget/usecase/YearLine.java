package org.maatwerk.budget.usecase;

import org.maatwerk.kernel.Money;

/**
 * How the budget line stands that pays for a year.
 *
 * @param there whether there is a budget for it, however much
 * @param closed whether that year was closed
 */
record YearLine(boolean there, boolean closed, Money free) {

    /** When this much is reserved of it. */
    YearLine without(Money amount) {
        return new YearLine(there, closed, free.minus(amount));
    }
}
