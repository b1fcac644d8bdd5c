package org.maatwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.LedgerAccount.COMMITTED;
import static org.maatwerk.budget.LedgerAccount.FREE;
import static org.maatwerk.budget.LedgerAccount.PAID;
import static org.maatwerk.budget.LedgerAccount.RESERVED;
import static org.maatwerk.budget.LedgerAct.COMMIT;
import static org.maatwerk.budget.LedgerAct.CORRECT;
import static org.maatwerk.budget.LedgerAct.CREDIT;
import static org.maatwerk.budget.LedgerAct.GRANT;
import static org.maatwerk.budget.LedgerAct.PAY;
import static org.maatwerk.budget.LedgerAct.RELEASE;
import static org.maatwerk.budget.LedgerAct.RELEASE_COMMITMENT;
import static org.maatwerk.budget.LedgerAct.RESERVE;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.Refused;

/** T5, T6: what stands on a line after each act. */
class BalanceTest {

    private static final int LINES = 200;
    private static final int ACTS = 60;

    private final Balance nothing = new Balance(Map.of());

    @Test
    void what_was_granted_is_free() {
        Balance balance = nothing.after(GRANT, Money.of("100"));

        assertThat(balance.granted()).isEqualTo(Money.of("100"));
        assertThat(balance.on(FREE)).isEqualTo(Money.of("100"));
    }

    @Test
    void from_approval_to_payment_money_goes_from_account_to_account() {
        Balance balance = nothing.after(GRANT, Money.of("100"))
                .after(RESERVE, Money.of("60"))
                .after(COMMIT, Money.of("50"))
                .after(RELEASE, Money.of("10"))
                .after(CORRECT, Money.of("-5"))
                .after(PAY, Money.of("40"))
                .after(RELEASE_COMMITMENT, Money.of("5"))
                .after(CREDIT, Money.of("1"));

        assertThat(balance.on(FREE)).isEqualTo(Money.of("61"));
        assertThat(balance.on(RESERVED)).isEqualTo(Money.ZERO);
        assertThat(balance.on(COMMITTED)).isEqualTo(Money.ZERO);
        assertThat(balance.on(PAID)).isEqualTo(Money.of("39"));
        assertThat(balance.granted()).isEqualTo(Money.of("100"));
    }

    @Test
    void above_what_is_free_is_blocked_to_the_cent_T5() {
        Balance balance = nothing.after(GRANT, Money.of("100"));

        assertRefused(BudgetRefusal.ABOVE_FREE, () -> balance.after(RESERVE, Money.of("100.01")));
        assertThat(balance.after(RESERVE, Money.of("100")).on(FREE)).isEqualTo(Money.ZERO);
    }

    @Test
    void a_budget_is_not_lowered_below_what_was_promised() {
        Balance balance = nothing.after(GRANT, Money.of("100")).after(RESERVE, Money.of("70"));

        assertRefused(BudgetRefusal.ABOVE_FREE, () -> balance.after(GRANT, Money.of("-30.01")));
        assertThat(balance.after(GRANT, Money.of("-30")).on(FREE)).isEqualTo(Money.ZERO);
    }

    @Test
    void no_more_leaves_an_account_than_stands_there() {
        Balance balance = nothing.after(GRANT, Money.of("100")).after(RESERVE, Money.of("10"));

        assertRefused(BudgetRefusal.MORE_THAN_THERE_IS, () -> balance.after(COMMIT, Money.of("10.01")));
        assertRefused(BudgetRefusal.MORE_THAN_THERE_IS, () -> balance.after(PAY, Money.of("0.01")));
    }

    @ParameterizedTest
    @EnumSource(LedgerAct.class)
    void every_act_keeps_the_sum_of_all_accounts_at_zero(LedgerAct act) {
        Balance rich = new Balance(Map.of(
                FREE,
                Money.of("100"),
                RESERVED,
                Money.of("100"),
                COMMITTED,
                Money.of("100"),
                PAID,
                Money.of("100"),
                LedgerAccount.GRANTED,
                Money.of("-400")));

        assertThat(sum(rich.after(act, Money.of("12.34")))).isEqualTo(Money.ZERO);
    }

    @Test
    void whatever_is_tried_nothing_but_the_grant_goes_below_zero() {
        Random random = new Random(20261122);
        for (int line = 0; line < LINES; line++) {
            Balance balance = nothing;
            for (int act = 0; act < ACTS; act++) {
                balance = tried(balance, random);
            }
            Balance end = balance;
            assertThat(Arrays.stream(LedgerAccount.values())
                            .filter(account -> account != LedgerAccount.GRANTED)
                            .map(end::on))
                    .noneMatch(Money::isNegative);
            assertThat(sum(end)).isEqualTo(Money.ZERO);
        }
    }

    private static Balance tried(Balance balance, Random random) {
        LedgerAct act = LedgerAct.values()[random.nextInt(LedgerAct.values().length)];
        Money amount = Money.of((random.nextInt(2000) - 500) + "." + (10 + random.nextInt(90)));
        try {
            return balance.after(act, amount);
        } catch (Refused refused) {
            return balance;
        }
    }

    private static Money sum(Balance balance) {
        return Arrays.stream(LedgerAccount.values()).map(balance::on).reduce(Money.ZERO, Money::plus);
    }

    private static void assertRefused(BudgetRefusal why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(why));
    }
}
