package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.ABOVE_FREE;
import static org.maatwerk.budget.BudgetRefusal.MORE_THAN_GRANTED;
import static org.maatwerk.budget.BudgetRefusal.NOTHING_ORDERED;
import static org.maatwerk.budget.BudgetRefusal.NO_ENTERPRISE_NUMBER;
import static org.maatwerk.budget.BudgetRefusal.NO_IBAN;
import static org.maatwerk.budget.BudgetRefusal.NO_SUPPLIER;
import static org.maatwerk.budget.BudgetRefusal.ORDER_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.REASON_NEEDED;
import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;
import static org.maatwerk.budget.LedgerAccount.COMMITTED;
import static org.maatwerk.budget.LedgerAccount.FREE;
import static org.maatwerk.budget.LedgerAccount.RESERVED;
import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.OrderTable.FIRST;
import static org.maatwerk.budget.usecase.OrderTable.LEEN;
import static org.maatwerk.budget.usecase.OrderTable.form;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.budget.OrderState;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.budget.TomRequestSupplied;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** What was granted is ordered, and what that does to the books (T4, T6, D10). */
class PlaceOrderTest {

    private final OrderTable table = OrderTable.granted();
    private final PlaceOrder place = table.get(PlaceOrder.class);

    @Test
    void what_is_ordered_is_committed_from_what_was_reserved_T6() {
        assertThat(table.order("500", "105")).isEqualTo(FIRST);

        assertThat(table.state()).isEqualTo(TomState.COMMITTED);
        assertThat(table.on(RESERVED)).isEqualTo(Money.of("605"));
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("605"));
        assertThat(table.on(FREE)).isEqualTo(Money.of("790"));
        assertThat(table.table.facts.of(TomRequestSupplied.class))
                .containsExactly(new TomRequestSupplied(REQUEST, TomState.APPROVED, TomState.COMMITTED));
    }

    @Test
    void when_all_is_ordered_nothing_more_is_T4() {
        table.order("500", "105");
        assertRefused(MORE_THAN_GRANTED, () -> place.order(LEEN, REQUEST, form("500", "105.01")));

        table.order("500", "105");

        assertThat(table.state()).isEqualTo(TomState.ORDERED);
        assertThat(table.on(RESERVED)).isEqualTo(Money.ZERO);
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1210"));
        assertRefused(REQUEST_IS_ELSEWHERE, () -> table.order("1", "0"));
        assertRefused(REQUEST_IS_ELSEWHERE, () -> place.finish(BART, REQUEST, OrderYears.ANY));
    }

    @Test
    void what_is_not_ordered_is_free_again_T6() {
        table.order("500", "105");

        place.finish(BART, REQUEST, OrderYears.ANY);

        assertThat(table.state()).isEqualTo(TomState.ORDERED);
        assertThat(table.on(RESERVED)).isEqualTo(Money.ZERO);
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("605"));
        assertThat(table.on(FREE)).isEqualTo(Money.of("1395"));
        assertThat(table.table.ledger.hasPosted(REQUEST + "-release"))
                .as("each request releases once")
                .isTrue();
    }

    @Test
    void what_is_cancelled_after_the_rest_was_released_may_be_ordered_again_T6() {
        table.order("500", "105");
        place.finish(BART, REQUEST, OrderYears.ANY);

        table.get(CancelOrder.class).cancel(BART, REQUEST, FIRST, "not in stock");

        assertThat(table.state()).isEqualTo(TomState.APPROVED);
        table.order("100", "21");
        assertThat(table.state()).as("the rest of it is still to order").isEqualTo(TomState.COMMITTED);
        table.order("400", "84");
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("605"));
    }

    @Test
    void where_nothing_is_ordered_all_is_free_again_T6() {
        place.finish(BART, REQUEST, OrderYears.ANY);

        assertThat(table.state()).isEqualTo(TomState.CANCELLED);
        assertThat(table.on(RESERVED)).isEqualTo(Money.ZERO);
        assertThat(table.on(FREE)).isEqualTo(Money.of("2000"));
    }

    @Test
    void what_is_cancelled_is_free_again_and_may_be_ordered_elsewhere_T6() {
        table.order("1000", "210");
        CancelOrder cancel = table.get(CancelOrder.class);
        assertRefused(REASON_NEEDED, () -> cancel.cancel(BART, REQUEST, FIRST, " "));

        cancel.cancel(BART, REQUEST, FIRST, "not in stock");

        assertThat(table.state()).isEqualTo(TomState.APPROVED);
        assertThat(table.on(COMMITTED)).isEqualTo(Money.ZERO);
        assertThat(table.on(FREE)).isEqualTo(Money.of("2000"));
        assertRefused(ORDER_IS_ELSEWHERE, () -> cancel.cancel(BART, REQUEST, FIRST, "again"));
        OrderView view = table.get(ReadTomOrders.class).read(BART, REQUEST, FIRST);
        assertThat(view.reason()).isEqualTo("not in stock");

        table.order("600", "0");
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("600"));
        assertThat(table.on(FREE)).isEqualTo(Money.of("1400"));
        place.finish(BART, REQUEST, OrderYears.ANY);
        assertThat(table.on(FREE)).isEqualTo(Money.of("1400"));
    }

    /** What was cancelled is not reserved any more: it has to be free. */
    @Test
    void above_what_is_free_nothing_is_ordered_again_T5() {
        table.order("1000", "210");
        table.get(CancelOrder.class).cancel(BART, REQUEST, FIRST, "not in stock");
        table.budget("-1500");

        assertRefused(ABOVE_FREE, () -> table.order("500", "0.01"));
        assertThat(table.table.facts.of(TomRequestSupplied.class)).hasSize(2);
    }

    @Test
    void an_order_says_from_whom_and_what_and_its_numbers_check_themselves() {
        assertRefused(NO_SUPPLIER, () -> place.order(BART, REQUEST, with(" ", "0123456749", null, "what")));
        assertRefused(NO_ENTERPRISE_NUMBER, () -> place.order(BART, REQUEST, with("Z", "0123456748", null, "what")));
        assertRefused(NO_IBAN, () -> place.order(BART, REQUEST, with("Z", "0123456749", "BE1", "what")));
        assertRefused(NOTHING_ORDERED, () -> place.order(BART, REQUEST, with("Z", "0123456749", null, " ")));
        place.order(BART, REQUEST, with("Z", "0123456749", "BE68 5390 0754 7034", "what"));

        OrderView view = table.get(ReadTomOrders.class).all(BART).stream()
                .map(line -> table.get(ReadTomOrders.class).read(BART, REQUEST, line.number()))
                .findFirst()
                .orElseThrow();
        assertThat(view.iban()).isEqualTo("BE68 5390 0754 7034");
        assertThat(view.what()).isEqualTo("what");
        assertThat(view.orderedBy()).isEqualTo("Bart Hermans");
    }

    @Test
    void nobody_orders_before_it_is_granted_nor_for_who_is_close_nor_without_a_budget_A13_D10() {
        PlaceOrder early = new OrderTable().get(PlaceOrder.class);
        assertRefused(REQUEST_IS_ELSEWHERE, () -> early.order(BART, REQUEST, form("1", "0")));
        for (PersonId other : new PersonId[] {AN, EXPERT, HR, MANAGER}) {
            assertThatThrownBy(() -> place.read(other, REQUEST)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> place.order(other, REQUEST, form("1", "0")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> place.finish(other, REQUEST, OrderYears.ANY))
                    .isInstanceOf(NotFound.class);
        }

        table.table.people.relate(BART, AN);

        assertThatThrownBy(() -> place.order(BART, REQUEST, form("1", "0"))).isInstanceOf(NotFound.class);
        assertThat(table.get(ReadTomOrders.class).toOrder(BART)).isEmpty();
    }

    @Test
    void expert_and_hr_read_orders_the_staff_member_how_far_they_are_the_manager_neither_D10() {
        table.order("500", "105");
        ReadTomOrders read = table.get(ReadTomOrders.class);

        assertThat(read.toOrder(LEEN)).extracting(SupplyLine::left).containsExactly(Money.of("605"));
        assertThat(read.read(EXPERT, REQUEST, FIRST).what()).isEqualTo("Een tafel");
        assertThat(read.read(HR, REQUEST, FIRST).line().gross()).isEqualTo(Money.of("605"));
        assertThat(read.status(HR, REQUEST).readable()).isTrue();
        OrderStatus own = read.status(AN, REQUEST);
        assertThat(own.readable()).isFalse();
        assertThat(own.orders()).extracting(OrderStatus.Line::state).containsExactly(OrderState.ORDERED);
        assertThat(read.status(MANAGER, REQUEST).orders()).isEmpty();
        for (PersonId other : new PersonId[] {AN, MANAGER}) {
            assertThatThrownBy(() -> read.read(other, REQUEST, FIRST)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> read.all(other)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> read.status(BART, REQUEST)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_budget_holders_see_has_no_name_D9() {
        for (Class<?> view : new Class<?>[] {SupplyView.class, SupplyLine.class, OrderLine.class, OrderView.class}) {
            assertThat(view.getRecordComponents())
                    .extracting(part -> part.getName())
                    .doesNotContain("staffMember", "protocol", "agreed");
        }
    }

    private static OrderForm with(String supplier, String number, String iban, String what) {
        return new OrderForm(supplier, number, iban, what, Money.of("1"), Money.of("0.21"));
    }
}
