package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.budget.usecase.YearTable.BART;
import static org.maatwerk.budget.usecase.YearTable.FIRST;
import static org.maatwerk.budget.usecase.YearTable.LEEN;
import static org.maatwerk.budget.usecase.YearTable.YEARS;
import static org.maatwerk.protocol.Cast.EXPERT;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.maatwerk.budget.Balance;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.YearPart;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.Refused;

/** T6, T7: whatever is tried with the years of a request, the books hold, and what is reserved is what its years say. */
class YearPartPropertiesTest {

    private static final EnumSet<LedgerAccount> NEVER_BELOW_ZERO =
            EnumSet.complementOf(EnumSet.of(LedgerAccount.GRANTED, LedgerAccount.CARRIED));

    /** Something somebody tries. */
    enum Kind {
        BUDGET,
        RESERVE,
        ORDER,
        CANCEL,
        FINISH,
        END,
        CLOSE
    }

    record Attempt(Kind kind, int year, int cents) {

        Money amount() {
            return new Money(BigDecimal.valueOf(cents, 2));
        }
    }

    @Provide
    Arbitrary<Attempt> attempts() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(3, Kind.BUDGET),
                                net.jqwik.api.Tuple.of(4, Kind.RESERVE),
                                net.jqwik.api.Tuple.of(6, Kind.ORDER),
                                net.jqwik.api.Tuple.of(3, Kind.CANCEL),
                                net.jqwik.api.Tuple.of(2, Kind.FINISH),
                                net.jqwik.api.Tuple.of(1, Kind.END),
                                net.jqwik.api.Tuple.of(1, Kind.CLOSE)),
                        Arbitraries.integers().between(FIRST, FIRST + YEARS),
                        Arbitraries.integers().between(1, 150_000))
                .as(Attempt::new);
    }

    @Property(tries = 150)
    void what_holds_of_the_books_holds_after_each_act_on_a_year_T6_T7(
            @ForAll @Size(min = 1, max = 30) List<@net.jqwik.api.From("attempts") Attempt> attempts) {
        YearTable table = YearTable.granted();
        holds(table);
        for (int number = 0; number < attempts.size(); number++) {
            tried(table, attempts.get(number), number);
            holds(table);
        }
    }

    private static void tried(YearTable table, Attempt attempt, int number) {
        try {
            attempt(table, attempt, number);
        } catch (Refused | NotFound refused) {
            // the books are looked at all the same
            assertThat(refused).isNotNull();
        }
    }

    private static void attempt(YearTable table, Attempt attempt, int number) {
        int year = attempt.year();
        switch (attempt.kind()) {
            case BUDGET -> table.budget(year, attempt.amount().toString());
            case RESERVE -> table.reserve(year);
            case ORDER -> table.order(attempt.amount().toString(), "0", year);
            case CANCEL -> cancel(table, number);
            case FINISH -> table.get(PlaceOrder.class).finish(BART, REQUEST, year);
            case END -> table.get(EndMeasure.class).end(EXPERT, REQUEST, year);
            case CLOSE -> close(table);
            default -> throw new IllegalStateException();
        }
    }

    private static void cancel(YearTable table, int number) {
        List<TomOrder> orders = table.table.orders.ofRequest(REQUEST);
        if (!orders.isEmpty()) {
            TomOrder order = orders.get(number % orders.size());
            table.get(CancelOrder.class).cancel(BART, REQUEST, order.number(), "elsewhere");
        }
    }

    /** The first year that is not, once it is over. */
    private static void close(YearTable table) {
        table.table.clock.forward(Duration.ofDays(366).toSeconds());
        CloseBudgetYear close = table.get(CloseBudgetYear.class);
        int year = IntStream.range(FIRST, FIRST + YEARS)
                .filter(one -> table.get(ClosingRules.class).years(BART).contains(one))
                .filter(one -> !close.read(BART, one).isClosed())
                .findFirst()
                .orElse(FIRST);
        close.propose(BART, year);
        close.approve(LEEN, year);
        boolean more = true;
        while (more) {
            more = close.closeNext(LEEN, year);
        }
    }

    private static void holds(YearTable table) {
        Money reserved = Money.ZERO;
        Money committed = Money.ZERO;
        for (int year = FIRST; year <= FIRST + YEARS + 1; year++) {
            Balance balance = table.table.ledger.balanceOf(table.table.ledger.toPost(YearTable.line(year)));
            assertThat(sum(Arrays.stream(LedgerAccount.values()).map(balance::on)))
                    .as("the line of %s adds up to zero", year)
                    .isEqualTo(Money.ZERO);
            assertThat(NEVER_BELOW_ZERO)
                    .as("nothing is spent in %s that is not there", year)
                    .noneMatch(account -> balance.on(account).isNegative());
            reserved = reserved.plus(balance.on(LedgerAccount.RESERVED));
            committed = committed.plus(balance.on(LedgerAccount.COMMITTED));
        }
        List<TomOrder> orders = table.table.orders.ofRequest(REQUEST);
        List<YearPart> parts = table.table.years.ofRequest(REQUEST);
        OrderYears years = new OrderYears(table.request(), parts, orders);
        assertThat(reserved)
                .as("what is reserved is what its years have left of it")
                .isEqualTo(years.stillReserved());
        assertThat(committed)
                .as("what is committed is what was ordered and not cancelled")
                .isEqualTo(sum(
                        orders.stream().filter(order -> !order.isCancelled()).map(order -> order.price()
                                .gross())));
        assertThat(parts).as("each later year once").hasSize(YEARS - 1);
        assertThat(years.reserved()).allMatch(year -> !years.room(year).left().isNegative());
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}
