package org.maatwerk.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.protocol.MeasureCategory;

/**
 * One request of long ago.
 *
 * @param gross in euro, exact to the cent
 */
record PastAsk(MeasureCategory category, BudgetScope scope, BudgetNature nature, BigDecimal gross) {

    private static final BigDecimal WITH_VAT = new BigDecimal("1.21");

    /** Wages bear no VAT. */
    BigDecimal net() {
        return nature == BudgetNature.WAGE ? gross : gross.divide(WITH_VAT, 2, RoundingMode.HALF_UP);
    }

    BigDecimal vat() {
        return gross.subtract(net());
    }
}
