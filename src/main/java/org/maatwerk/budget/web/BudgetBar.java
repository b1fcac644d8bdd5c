package org.maatwerk.budget.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.usecase.BudgetLineView;
import org.maatwerk.kernel.Money;

/**
 * A part of the bar that shows how a line is spent; places are in per cent of the bar.
 *
 * @param account what it shows
 * @param from where it begins
 * @param width how wide it is
 */
public record BudgetBar(LedgerAccount account, String from, String width) implements Serializable {

    /** What was spent first, what is free last. */
    private static final List<LedgerAccount> ORDER =
            List.of(LedgerAccount.PAID, LedgerAccount.COMMITTED, LedgerAccount.RESERVED, LedgerAccount.FREE);

    private static final int TENTHS = 1;

    /** The parts that are there, side by side; none for a line without money. */
    static List<BudgetBar> of(BudgetLineView line) {
        List<BudgetBar> parts = new ArrayList<>();
        Money whole = ORDER.stream().map(line.balance()::on).reduce(Money.ZERO, Money::plus);
        Money sum = Money.ZERO;
        for (LedgerAccount account : ORDER) {
            Money amount = line.balance().asRead(account);
            if (amount.isPositive()) {
                BigDecimal from = share(sum, whole);
                sum = sum.plus(amount);
                BigDecimal width = share(sum, whole).subtract(from);
                parts.add(new BudgetBar(account, from + "%", width + "%"));
            }
        }
        return parts;
    }

    private static BigDecimal share(Money part, Money whole) {
        return part.amount().movePointRight(2).divide(whole.amount(), TENTHS, RoundingMode.HALF_UP);
    }
}
