package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.DELIVERY_OUT_OF_RANGE;
import static org.maatwerk.budget.BudgetRefusal.ORDER_IS_ELSEWHERE;
import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.OrderTable.FIRST;
import static org.maatwerk.budget.usecase.OrderTable.LEEN;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.OrderState;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.budget.TomRequestSupplied;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.protocol.AgreementSupplied;

/** What came of orders, and when the staff member is asked whether it works (P11, D10). */
class RecordDeliveryTest {

    private final OrderTable table = OrderTable.granted();
    private final RecordDelivery record = table.get(RecordDelivery.class);

    @Test
    void when_all_is_there_the_agreement_hears_it_P11() {
        table.order("1000", "210");

        record.deliver(BART, REQUEST, FIRST, new DeliveryForm(TODAY, "the legs", false, null));
        assertThat(table.state()).isEqualTo(TomState.ORDERED);
        assertThat(table.table.facts.of(AgreementSupplied.class)).isEmpty();
        record.deliver(LEEN, REQUEST, FIRST, new DeliveryForm(TODAY, null, true, null));

        assertThat(table.state()).isEqualTo(TomState.DELIVERED);
        assertThat(table.table.facts.of(AgreementSupplied.class))
                .containsExactly(new AgreementSupplied(FILE, 1, 1, LEEN, TODAY));
        assertThat(table.table.facts.of(TomRequestSupplied.class))
                .contains(new TomRequestSupplied(REQUEST, TomState.ORDERED, TomState.DELIVERED));
        assertThat(table.get(ReadTomOrders.class).read(HR, REQUEST, FIRST).arrivals())
                .extracting(OrderView.Arrival::what)
                .containsExactly("the legs", null);
        assertRefused(
                ORDER_IS_ELSEWHERE,
                () -> record.deliver(BART, REQUEST, FIRST, new DeliveryForm(TODAY, null, true, null)));
    }

    @Test
    void while_more_may_be_ordered_it_is_not_all_there() {
        table.order("500", "105");

        record.deliver(BART, REQUEST, FIRST, new DeliveryForm(TODAY, null, true, null));
        assertThat(table.state()).isEqualTo(TomState.COMMITTED);
        assertThat(table.table.facts.of(AgreementSupplied.class)).isEmpty();

        table.get(PlaceOrder.class).finish(BART, REQUEST, OrderYears.ANY);
        assertThat(table.state()).isEqualTo(TomState.DELIVERED);
        assertThat(table.table.facts.of(AgreementSupplied.class)).hasSize(1);
        assertThat(record.read(BART, REQUEST).underway()).isEmpty();
    }

    @Test
    void comes_on_a_day_between_order_and_today() {
        table.order("1000", "210");

        assertRefused(
                DELIVERY_OUT_OF_RANGE,
                () -> record.deliver(BART, REQUEST, FIRST, new DeliveryForm(TODAY.plusDays(1), null, true, null)));
    }

    @Test
    void what_is_ordered_for_another_request_or_by_no_holder_is_not_found_D10() {
        table.order("1000", "210");
        DeliveryForm all = new DeliveryForm(TODAY, null, true, null);

        assertThatThrownBy(() -> record.deliver(AN, REQUEST, FIRST, all)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record.deliver(HR, REQUEST, FIRST, all)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record.deliver(BART, REQUEST, new OrderNumber("ORD-2026-00002"), all))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record.deliver(BART, new CaseNumber("TOM-2026-00002"), FIRST, all))
                .isInstanceOf(NotFound.class);
        table.table.open(1);
        assertThatThrownBy(() -> table.get(ReadTomOrders.class).read(HR, new CaseNumber("TOM-2026-00002"), FIRST))
                .isInstanceOf(NotFound.class);
        assertThat(table.get(ReadTomOrders.class).all(BART))
                .extracting(OrderLine::state)
                .containsExactly(OrderState.ORDERED);
    }
}
