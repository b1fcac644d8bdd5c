package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.CHANGES_WAIT;
import static org.maatwerk.budget.BudgetRefusal.CLOSING_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.EARLIER_YEAR_FIRST;
import static org.maatwerk.budget.BudgetRefusal.SAME_PERSON_TWICE;
import static org.maatwerk.budget.BudgetRefusal.YEAR_IS_CLOSED;
import static org.maatwerk.budget.BudgetRefusal.YEAR_IS_NOT_OVER;
import static org.maatwerk.budget.LedgerAccount.CARRIED;
import static org.maatwerk.budget.LedgerAccount.COMMITTED;
import static org.maatwerk.budget.LedgerAccount.FREE;
import static org.maatwerk.budget.LedgerAccount.LAPSED;
import static org.maatwerk.budget.LedgerAccount.PAID;
import static org.maatwerk.budget.LedgerAccount.RESERVED;
import static org.maatwerk.protocol.Cast.AN;

import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.Balance;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetRefusal;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.ClosingOutcome;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.Role;

/** T6: two persons close a year, line by line; what was promised is found on the next year's line. */
class CloseBudgetYearTest {

    private static final PersonId BART = new PersonId(91);
    private static final PersonId LEEN = new PersonId(92);

    private final TomTable table = new TomTable();
    private final CloseBudgetYear close = table.get(CloseBudgetYear.class);
    private final Books books = table.get(Books.class);
    private final int year = table.clock.instant().atZone(table.clock.getZone()).getYear() - 1;
    private final BudgetLineKey line = new BudgetLineKey(year, BudgetNature.OPERATING, BudgetScope.INDIVIDUAL);
    private final BudgetLineKey other = new BudgetLineKey(year, BudgetNature.WAGE, BudgetScope.GENERIC);
    private int occasions;

    @BeforeEach
    void a_year_is_over_in_which_money_was_promised() {
        table.people.add(BART.value(), "Bart", "Hermans", Role.BUDGET_HOLDER);
        table.people.add(LEEN.value(), "Leen", "Cools", Role.BUDGET_HOLDER);
        post(LedgerAct.GRANT, "1000");
        post(LedgerAct.RESERVE, "600");
        post(LedgerAct.COMMIT, "350");
        post(LedgerAct.PAY, "50");
        books.post(LedgerAct.GRANT, other, Money.of("70"), "other", BART);
    }

    @Test
    void says_before_what_becomes_of_each_account_T6() {
        ClosingView view = close.read(BART, year);

        assertThat(view.isUnproposed()).isTrue();
        assertThat(view.lines()).hasSize(2).first().satisfies(one -> {
            assertThat(one.free()).isEqualTo(part("400", ClosingOutcome.LAPSE));
            assertThat(one.reserved()).isEqualTo(part("250", ClosingOutcome.CARRY));
            assertThat(one.committed()).isEqualTo(part("300", ClosingOutcome.CARRY));
            assertThat(one.done()).isFalse();
        });
    }

    @Test
    void what_is_free_lapses_and_what_was_promised_goes_along_each_line_adding_up_to_zero_T6() {
        closeAll();

        assertThat(on(line, FREE)).isEqualTo(Money.ZERO);
        assertThat(on(line, LAPSED)).isEqualTo(Money.of("400"));
        assertThat(on(line, CARRIED)).isEqualTo(Money.of("550"));
        assertThat(on(line, PAID)).isEqualTo(Money.of("50"));
        assertThat(balance(line).granted()).isEqualTo(Money.of("1000"));
        assertThat(on(next(), RESERVED)).isEqualTo(Money.of("250"));
        assertThat(on(next(), COMMITTED)).isEqualTo(Money.of("300"));
        assertThat(on(next(), CARRIED)).isEqualTo(Money.of("-550"));
        assertThat(on(next(), FREE)).isEqualTo(Money.ZERO);
        assertThat(sum(line)).isEqualTo(Money.ZERO);
        assertThat(sum(next())).isEqualTo(Money.ZERO);
        assertThat(close.read(BART, year).isClosed()).isTrue();
        assertThat(close.read(BART, year).lines().get(0).reserved()).isEqualTo(part("250", ClosingOutcome.CARRY));
    }

    @Test
    void one_proposes_another_approves_and_it_can_be_taken_back_before() {
        close.propose(BART, year);
        assertRefused(CLOSING_IS_ELSEWHERE, () -> close.propose(LEEN, year));
        assertRefused(SAME_PERSON_TWICE, () -> close.approve(BART, year));
        assertRefused(CLOSING_IS_ELSEWHERE, () -> close.closeNext(LEEN, year));
        assertThat(on(line, FREE)).isEqualTo(Money.of("400"));

        close.takeBack(LEEN, year);

        assertThat(close.read(BART, year).isUnproposed()).isTrue();
        assertThatThrownBy(() -> close.approve(LEEN, year)).isInstanceOf(NotFound.class);
    }

    @Test
    void is_left_after_a_line_and_gone_on_with_later_and_nothing_is_done_twice() {
        close.propose(BART, year);
        close.approve(LEEN, year);

        assertThat(close.closeNext(LEEN, year)).isTrue();

        ClosingView underway = close.read(BART, year);
        assertThat(underway.isUnderway()).isTrue();
        assertThat(underway.done()).isEqualTo(1);
        assertRefused(CLOSING_IS_ELSEWHERE, () -> close.takeBack(BART, year));
        assertThat(close.closeNext(BART, year)).isFalse();
        assertThat(close.closeNext(BART, year)).isFalse();
        assertThat(on(line, CARRIED)).isEqualTo(Money.of("550"));
        assertThat(on(other, LAPSED)).isEqualTo(Money.of("70"));
    }

    @Test
    void orders_corrections_and_payments_of_what_went_along_are_found_on_the_next_years_line_T6_T8() {
        closeAll();
        books.post(LedgerAct.GRANT, next(), Money.of("20"), "next year", BART);

        post(LedgerAct.COMMIT, "200");
        post(LedgerAct.RELEASE, "50");
        post(LedgerAct.CORRECT, "5");
        post(LedgerAct.PAY, "480");
        post(LedgerAct.RELEASE_COMMITMENT, "25");

        assertThat(on(next(), RESERVED)).isEqualTo(Money.ZERO);
        assertThat(on(next(), COMMITTED)).isEqualTo(Money.ZERO);
        assertThat(on(next(), PAID)).isEqualTo(Money.of("480"));
        assertThat(on(next(), FREE)).isEqualTo(Money.of("90"));
        assertThat(on(line, PAID)).isEqualTo(Money.of("50"));
        assertThat(sum(next())).isEqualTo(Money.ZERO);
    }

    @Test
    void a_credit_note_goes_where_it_was_paid_and_nothing_else_is_posted_on_a_closed_year_T8() {
        closeAll();
        post(LedgerAct.PAY, "100");

        post(LedgerAct.CREDIT, "10");
        post(LedgerAct.CREDIT, "60");

        assertThat(on(line, PAID)).isEqualTo(Money.of("40"));
        assertThat(on(next(), PAID)).isEqualTo(Money.of("40"));
        assertRefused(YEAR_IS_CLOSED, () -> post(LedgerAct.GRANT, "1"));
        assertRefused(YEAR_IS_CLOSED, () -> post(LedgerAct.OVERRUN, "1"));
        assertRefused(YEAR_IS_CLOSED, () -> post(LedgerAct.RESERVE, "1"));
    }

    @Test
    void a_year_is_closed_when_it_is_over_and_the_one_before_is_closed_and_no_change_waits_T6() {
        assertRefused(YEAR_IS_NOT_OVER, () -> close.propose(BART, year + 1));
        assertThatThrownBy(() -> close.read(BART, year + 1)).isInstanceOf(NotFound.class);
        table.get(ChangeBudget.class).propose(BART, line, Money.of("5"), "late");
        assertThat(close.read(BART, year).changes()).isEqualTo(1);
        assertRefused(CHANGES_WAIT, () -> close.propose(BART, year));
        table.get(ChangeBudget.class).decline(LEEN, 1);
        books.post(LedgerAct.GRANT, line.of(year - 1), Money.of("1"), "before", BART);

        assertRefused(EARLIER_YEAR_FIRST, () -> close.propose(BART, year));
        close.propose(BART, year - 1);
        assertRefused(EARLIER_YEAR_FIRST, () -> close.propose(BART, year));

        assertThat(table.get(ClosingRules.class).years(BART)).containsExactly(year, year - 1);
        assertThatThrownBy(() -> table.get(ClosingRules.class).years(AN)).isInstanceOf(NotFound.class);
    }

    private void closeAll() {
        close.propose(BART, year);
        close.approve(LEEN, year);
        while (close.closeNext(LEEN, year)) {
            assertThat(close.read(LEEN, year).isUnderway()).isTrue();
        }
    }

    private BudgetLineKey next() {
        return line.of(year + 1);
    }

    private void post(LedgerAct act, String amount) {
        books.post(act, line, Money.of(amount), "occasion-" + occasions++, BART);
    }

    private Money on(BudgetLineKey key, LedgerAccount account) {
        return balance(key).on(account);
    }

    private Balance balance(BudgetLineKey key) {
        return table.ledger.balanceOf(table.ledger.toPost(key));
    }

    private Money sum(BudgetLineKey key) {
        return Arrays.stream(LedgerAccount.values())
                .map(account -> on(key, account))
                .reduce(Money.ZERO, Money::plus);
    }

    private static ClosingView.Part part(String amount, ClosingOutcome outcome) {
        return new ClosingView.Part(Money.of(amount), outcome);
    }

    private static void assertRefused(BudgetRefusal why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(why));
    }
}
