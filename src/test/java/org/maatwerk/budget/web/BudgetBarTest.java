package org.maatwerk.budget.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.Balance;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.usecase.BudgetLineView;
import org.maatwerk.kernel.Money;

/** T5: the bar of a line shows all of its money, side by side. */
class BudgetBarTest {

    private static final BudgetLineKey LINE = new BudgetLineKey(2026, BudgetNature.OPERATING, BudgetScope.GENERIC);

    @Test
    void what_was_paid_comes_first_what_is_free_last_and_nothing_is_left_out_T5() {
        BudgetLineView line = line(Map.of(
                LedgerAccount.GRANTED, Money.of("-300"),
                LedgerAccount.PAID, Money.of("100"),
                LedgerAccount.RESERVED, Money.of("100"),
                LedgerAccount.FREE, Money.of("100")));

        assertThat(BudgetBar.of(line))
                .containsExactly(
                        new BudgetBar(LedgerAccount.PAID, "0.0%", "33.3%"),
                        new BudgetBar(LedgerAccount.RESERVED, "33.3%", "33.4%"),
                        new BudgetBar(LedgerAccount.FREE, "66.7%", "33.3%"));
    }

    @Test
    void a_line_without_money_has_no_bar() {
        assertThat(BudgetBar.of(line(Map.of()))).isEmpty();
    }

    private static BudgetLineView line(Map<LedgerAccount, Money> accounts) {
        return new BudgetLineView(1, LINE, new Balance(accounts));
    }
}
