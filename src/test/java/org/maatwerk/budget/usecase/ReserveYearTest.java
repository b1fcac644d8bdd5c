package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.ABOVE_FREE;
import static org.maatwerk.budget.BudgetRefusal.MORE_THAN_GRANTED;
import static org.maatwerk.budget.BudgetRefusal.NO_LINE_YET;
import static org.maatwerk.budget.BudgetRefusal.YEAR_IS_CLOSED;
import static org.maatwerk.budget.BudgetRefusal.YEAR_PARTS_WAIT;
import static org.maatwerk.budget.BudgetRefusal.YEAR_PART_IS_ELSEWHERE;
import static org.maatwerk.budget.LedgerAccount.COMMITTED;
import static org.maatwerk.budget.LedgerAccount.FREE;
import static org.maatwerk.budget.LedgerAccount.RESERVED;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.budget.usecase.YearTable.BART;
import static org.maatwerk.budget.usecase.YearTable.FIRST;
import static org.maatwerk.budget.usecase.YearTable.LEEN;
import static org.maatwerk.budget.usecase.YearTable.SECOND;
import static org.maatwerk.budget.usecase.YearTable.THIRD;
import static org.maatwerk.budget.usecase.YearTable.line;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.budget.TomRequestSupplied;
import org.maatwerk.budget.TomState;
import org.maatwerk.budget.YearPartState;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** When the line of a later year is there, what was promised of it is reserved, and then ordered and paid from it (T7). */
class ReserveYearTest {

    private final YearTable it = YearTable.granted();
    private final ReadYearParts read = it.get(ReadYearParts.class);
    private final ReserveYear together = it.get(ReserveYear.class);

    @Test
    void before_its_line_is_there_it_is_promised_and_nothing_can_be_reserved_T7() {
        assertThat(read.promised(BART)).extracting(PromisedYear::year).containsExactly(SECOND, THIRD);
        assertThat(read.promised(BART).get(0).isWaiting()).isFalse();
        assertThat(read.promised(BART).get(0).lines())
                .containsExactly(new PromisedYear.Line(line(SECOND), 1, Money.of("1210")));
        assertThat(read.of(BART, SECOND)).extracting(YearPartLine::verdict).containsExactly(YearPartVerdict.NO_LINE);

        assertRefused(NO_LINE_YET, () -> it.reserve(SECOND));
        assertThat(together.reserve(BART, SECOND)).isZero();
    }

    @Test
    void what_is_not_free_is_not_promised_twice_and_the_page_says_so_T5() {
        it.budget(SECOND, "1209.99");

        assertThat(read.promised(BART).get(0).waiting()).isEqualTo(1);
        assertThat(read.of(BART, SECOND)).extracting(YearPartLine::verdict).containsExactly(YearPartVerdict.ABOVE_FREE);
        assertRefused(ABOVE_FREE, () -> it.reserve(SECOND));
        assertThat(together.reserve(BART, SECOND)).isZero();
        assertThat(it.state(SECOND)).isEqualTo(YearPartState.PLANNED);
        assertThat(it.on(SECOND, FREE)).isEqualTo(Money.of("1209.99"));
    }

    @Test
    void what_can_be_is_reserved_once_on_the_line_of_its_year_T6_T7() {
        it.budget(SECOND, "2000");
        assertThat(read.of(BART, SECOND)).singleElement().satisfies(one -> {
            assertThat(one.verdict()).isEqualTo(YearPartVerdict.CAN);
            assertThat(one.left()).isEqualTo(Money.of("790"));
        });

        assertThat(together.reserve(BART, SECOND)).isEqualTo(1);

        assertThat(it.state(SECOND)).isEqualTo(YearPartState.RESERVED);
        assertThat(it.part(SECOND).reservedBy()).isEqualTo(BART);
        assertThat(it.part(SECOND).reservedOn()).isEqualTo(TODAY);
        assertThat(it.on(SECOND, RESERVED)).isEqualTo(Money.of("1210"));
        assertThat(it.on(FIRST, RESERVED)).isEqualTo(Money.of("1210"));
        assertThat(together.reserve(BART, SECOND)).isZero();
        assertRefused(YEAR_PART_IS_ELSEWHERE, () -> it.reserve(SECOND));
        assertThat(read.promised(BART)).extracting(PromisedYear::year).containsExactly(THIRD);
        assertThat(read.of(BART, SECOND)).extracting(YearPartLine::verdict).containsExactly(YearPartVerdict.RESERVED);
    }

    @Test
    void each_year_is_ordered_on_its_own_line_and_never_for_more_than_that_year_T4_T7() {
        it.budget(SECOND, "2000");
        it.reserve(SECOND);
        assertRefused(MORE_THAN_GRANTED, () -> it.order("1000", "210.01", SECOND));

        it.order("1000", "200", SECOND);

        assertThat(it.on(SECOND, COMMITTED)).isEqualTo(Money.of("1200"));
        assertThat(it.on(FIRST, COMMITTED)).isEqualTo(Money.ZERO);
        SupplyView supply = it.get(PlaceOrder.class).read(BART, REQUEST);
        assertThat(supply.left()).isEqualTo(Money.of("1220"));
        assertThat(supply.years())
                .containsExactly(
                        new YearRoom(FIRST, Money.of("1210"), Money.of("1210"), Money.of("1210"), true),
                        new YearRoom(SECOND, Money.of("1210"), Money.of("10"), Money.of("10"), true));
        assertThat(supply.orders().get(0).line().year()).isEqualTo(SECOND);
        it.get(PlaceOrder.class).finish(BART, REQUEST, SECOND);
        assertThat(it.on(SECOND, FREE)).isEqualTo(Money.of("800"));
        assertThat(it.part(SECOND).released()).isEqualTo(Money.of("10"));
        assertThat(it.request().state()).isEqualTo(TomState.COMMITTED);
        it.get(PlaceOrder.class).finish(BART, REQUEST, OrderYears.ANY);
        assertThat(it.on(FIRST, FREE)).isEqualTo(Money.of("2000"));
        assertThat(it.request().state()).isEqualTo(TomState.ORDERED);
    }

    @Test
    void a_request_of_which_the_first_year_is_there_can_be_ordered_again_T7() {
        OrderNumber first = it.order("1000", "210", FIRST);
        it.get(RecordDelivery.class).deliver(BART, REQUEST, first, new DeliveryForm(TODAY, "all", true, ""));
        assertThat(it.request().state()).isEqualTo(TomState.DELIVERED);
        it.budget(SECOND, "2000");

        it.reserve(SECOND);

        assertThat(it.request().state()).isEqualTo(TomState.COMMITTED);
        assertThat(it.table.facts.of(TomRequestSupplied.class))
                .contains(new TomRequestSupplied(REQUEST, TomState.DELIVERED, TomState.COMMITTED));
        OrderNumber second = it.order("1000", "210", OrderYears.ANY);
        assertThat(it.on(SECOND, COMMITTED)).isEqualTo(Money.of("1210"));
        it.get(CancelOrder.class).cancel(BART, REQUEST, second, "elsewhere");
        assertThat(it.on(SECOND, FREE)).isEqualTo(Money.of("2000"));
        assertThat(it.get(PlaceOrder.class).read(BART, REQUEST).left()).isEqualTo(Money.of("1210"));
    }

    @Test
    void a_year_is_not_closed_while_a_promise_of_it_waits_and_what_was_reserved_goes_along_T6_T7() {
        it.order("1000", "200", FIRST);
        it.budget(SECOND, "2000");
        it.table.clock.forward(Duration.ofDays(400).toSeconds());
        CloseBudgetYear close = it.get(CloseBudgetYear.class);
        close(close, FIRST);
        assertThat(it.on(SECOND, RESERVED)).isEqualTo(Money.of("10"));
        it.table.clock.forward(Duration.ofDays(365).toSeconds());
        assertThat(close.read(BART, SECOND).promised()).isEqualTo(1);
        assertRefused(YEAR_PARTS_WAIT, () -> close.propose(BART, SECOND));

        it.reserve(SECOND);
        close(close, SECOND);

        assertThat(it.on(THIRD, RESERVED)).isEqualTo(Money.of("1220"));
        it.budget(THIRD, "1500");
        it.reserve(THIRD);
        assertThat(it.on(THIRD, RESERVED)).isEqualTo(Money.of("2430"));
        it.order("1000", "210", SECOND);
        assertThat(it.on(THIRD, COMMITTED)).isEqualTo(Money.of("2410"));
        assertThat(it.get(PlaceOrder.class).read(BART, REQUEST).left()).isEqualTo(Money.of("1220"));
        assertRefused(YEAR_IS_CLOSED, () -> it.budget(SECOND, "1"));
    }

    private static void close(CloseBudgetYear close, int year) {
        close.propose(BART, year);
        close.approve(LEEN, year);
        boolean more = true;
        while (more) {
            more = close.closeNext(LEEN, year);
        }
    }

    @Test
    void only_budget_holders_who_may_know_of_it_see_and_reserve_it_A13_D10() {
        it.budget(SECOND, "2000");
        for (PersonId other : new PersonId[] {AN, EXPERT, HR}) {
            assertThatThrownBy(() -> read.of(other, SECOND)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> read.promised(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> together.reserve(other, SECOND)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> it.get(ReserveYearPart.class).reserve(other, REQUEST, SECOND))
                    .isInstanceOf(NotFound.class);
        }
        it.table.people.relate(BART, AN);

        assertThat(read.of(BART, SECOND)).isEmpty();
        assertThat(read.promised(BART).get(0).isWaiting()).isFalse();
        assertThatThrownBy(() -> it.reserve(SECOND)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> it.get(ReserveYearPart.class).reserve(LEEN, REQUEST, FIRST))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_budget_holders_see_has_no_name_D9() {
        for (Class<?> view : new Class<?>[] {YearPartLine.class, PromisedYear.class, YearRoom.class}) {
            assertThat(view.getRecordComponents())
                    .extracting(part -> part.getName())
                    .doesNotContain("staffMember", "protocol", "agreed");
        }
    }
}
