package org.maatwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.budget.BudgetRefusal.DELIVERY_OUT_OF_RANGE;
import static org.maatwerk.budget.BudgetRefusal.MORE_THAN_GRANTED;
import static org.maatwerk.budget.BudgetRefusal.ORDER_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.REASON_NEEDED;
import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.SOMETHING_IS_THERE;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.protocol.MeasureCategory;

/** What may be ordered for a request that was granted, and what becomes of it (T4, T6). */
class TomOrderTest {

    private static final CaseNumber REQUEST = new CaseNumber("TOM-2026-00001");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final PersonId BART = new PersonId(91);
    private static final Sealed WORDS = new Sealed(new byte[] {1});

    private final TomRequest request = granted("1000", "210");

    @Test
    void is_paid_from_the_line_on_which_it_was_reserved_T6() {
        assertThat(request.reservedOn())
                .isEqualTo(new BudgetLineKey(2026, BudgetNature.OPERATING, BudgetScope.INDIVIDUAL));
        assertThat(order(1, "1000", "210").line()).isEqualTo(request.reservedOn());
    }

    private OrderRoom room(TomOrder... orders) {
        return new OrderYears(request, List.of(), List.of(orders)).room(MONDAY.getYear());
    }

    @Test
    void takes_what_is_reserved_first_and_never_more_than_was_granted_T4_T6() {
        OrderRoom room = room(order(1, "600", "100"));

        assertThat(room.left()).isEqualTo(Money.of("510"));
        assertThat(room.reserved()).isEqualTo(Money.of("510"));
        assertThat(room.fromReserved(price("510", "0"))).isEqualTo(Money.of("510"));
        assertRefused(MORE_THAN_GRANTED, () -> room.fromReserved(price("510", "0.01")));
    }

    /** What was cancelled went back to what is free, and has to be there again. */
    @Test
    void what_was_cancelled_may_be_ordered_again_but_is_not_reserved_any_more_T6() {
        TomOrder first = order(1, "1000", "200");
        first.cancel(WORDS, BART, MONDAY);

        OrderRoom room = room(first);

        assertThat(room.left()).isEqualTo(Money.of("1210"));
        assertThat(room.reserved()).isEqualTo(Money.of("10"));
        assertThat(room.fromReserved(price("1000", "0"))).isEqualTo(Money.of("10"));
    }

    @Test
    void what_was_released_is_not_reserved_any_more_T6() {
        request.release(Money.of("510"));

        assertThat(room(order(1, "600", "100")).reserved()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_request_that_was_not_granted_has_nothing_to_order() {
        assertThat(new OrderYears(submitted("1", "0"), List.of(), List.of()).left())
                .isEqualTo(Money.ZERO);
        assertRefused(REQUEST_IS_ELSEWHERE, () -> submitted("1", "0").refuseUnlessToOrder());
    }

    @Test
    void comes_in_parts_and_then_whole() {
        TomOrder order = order(1, "600", "100");
        assertRefused(DELIVERY_OUT_OF_RANGE, () -> order.deliver(MONDAY.plusDays(1), true, MONDAY));
        assertRefused(DELIVERY_OUT_OF_RANGE, () -> order.deliver(MONDAY.minusDays(1), true, MONDAY));

        order.deliver(MONDAY, false, MONDAY);
        assertThat(order.state()).isEqualTo(OrderState.PARTLY_DELIVERED);
        assertRefused(SOMETHING_IS_THERE, () -> order.cancel(WORDS, BART, MONDAY));
        order.deliver(MONDAY.plusDays(3), true, MONDAY.plusDays(3));

        assertThat(order.state()).isEqualTo(OrderState.DELIVERED);
        assertThat(order.deliveredOn()).isEqualTo(MONDAY.plusDays(3));
        assertRefused(ORDER_IS_ELSEWHERE, () -> order.deliver(MONDAY, true, MONDAY));
        assertRefused(ORDER_IS_ELSEWHERE, () -> order.cancel(WORDS, BART, MONDAY));
    }

    @Test
    void is_cancelled_once_and_with_a_reason() {
        TomOrder order = order(1, "600", "100");
        assertRefused(REASON_NEEDED, () -> order.cancel(null, BART, MONDAY));

        order.cancel(WORDS, BART, MONDAY);

        assertThat(order.isCancelled()).isTrue();
        assertThat(order.cancelReason()).isEqualTo(WORDS);
        assertThat(order.cancelledBy()).isEqualTo(BART);
        assertThat(order.cancelledOn()).isEqualTo(MONDAY);
        assertRefused(ORDER_IS_ELSEWHERE, () -> order.cancel(WORDS, BART, MONDAY));
        assertRefused(ORDER_IS_ELSEWHERE, () -> order.deliver(MONDAY, true, MONDAY));
    }

    /** Committed, ordered, delivered (domain guide, section 6). */
    @Test
    void the_request_follows_what_is_ordered_and_delivered() {
        TomOrder one = order(1, "600", "100");
        TomOrder other = order(2, "400", "110");

        request.supplied(List.of(one), true);
        assertThat(request.state()).isEqualTo(TomState.COMMITTED);
        request.supplied(List.of(one, other), false);
        assertThat(request.state()).isEqualTo(TomState.ORDERED);
        assertRefused(REQUEST_IS_ELSEWHERE, request::refuseUnlessToOrder);

        one.deliver(MONDAY, true, MONDAY);
        request.supplied(List.of(one, other), false);
        assertThat(request.state()).isEqualTo(TomState.ORDERED);
        other.cancel(WORDS, BART, MONDAY);
        request.supplied(List.of(one, other), false);
        assertThat(request.state()).isEqualTo(TomState.DELIVERED);
    }

    @Test
    void a_request_of_which_nothing_is_bought_is_as_it_was_granted_or_cancelled() {
        TomOrder one = order(1, "600", "100");
        one.cancel(WORDS, BART, MONDAY);

        request.supplied(List.of(one), true);
        assertThat(request.state()).isEqualTo(TomState.APPROVED);
        request.refuseUnlessToOrder();

        request.supplied(List.of(one), false);
        assertThat(request.state()).isEqualTo(TomState.CANCELLED);
    }

    private TomOrder order(int number, String net, String vat) {
        TomPrice price = price(net, vat);
        return new TomOrder(
                        new OrderNumber("ORD-2026-%05d".formatted(number)),
                        REQUEST,
                        request.reservedOn(),
                        new Supplier("Zitwerk", new EnterpriseNumber("0123456749"), null),
                        WORDS,
                        price)
                .place(price.gross(), BART, MONDAY);
    }

    private static TomRequest granted(String net, String vat) {
        TomRequest request = submitted(net, vat);
        request.approve(BART, price(net, vat), null, null, MONDAY);
        return request;
    }

    private static TomRequest submitted(String net, String vat) {
        TomRequest request = new TomRequest(
                REQUEST,
                new AgreedMeasure(new CaseNumber("IP-2026-00001"), 2, 1, MeasureCategory.SEATING),
                new PersonId(1),
                new OrganisationKey("OVO000101"),
                Instant.parse("2026-03-02T09:00:00Z"));
        request.submit(
                null,
                price(net, vat),
                BudgetNature.OPERATING,
                new TomRoute("one-holder", 1),
                MONDAY,
                MONDAY.plusDays(30));
        return request;
    }

    private static TomPrice price(String net, String vat) {
        return new TomPrice(Money.of(net), Money.of(vat));
    }
}
