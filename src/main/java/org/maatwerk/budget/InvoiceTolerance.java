package org.maatwerk.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.maatwerk.kernel.Money;

/**
 * How much dearer than what is committed invoices may be without a new approval (tolerantie, T8), by the table of the day.
 *
 * @param percent of what was committed
 * @param most in euro, whatever the percentage gives
 */
public record InvoiceTolerance(int percent, Money most) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of a cent nobody has a part: what is left over does not count. */
    public Money of(Money committed) {
        Money part = new Money(
                committed.amount().multiply(BigDecimal.valueOf(percent)).divide(HUNDRED, 2, RoundingMode.DOWN));
        return part.isMoreThan(most) ? most : part;
    }
}
