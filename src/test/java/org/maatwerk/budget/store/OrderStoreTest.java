package org.maatwerk.budget.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.EnterpriseNumber;
import org.maatwerk.budget.Iban;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.OrderState;
import org.maatwerk.budget.Supplier;
import org.maatwerk.budget.TomDelivery;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** T6: orders in a real database. */
class OrderStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CaseNumber REQUEST = new CaseNumber("TOM-2026-00001");
    private static final PersonId BART = new PersonId(1L);
    private static final BudgetLineKey LINE = new BudgetLineKey(2026, BudgetNature.OPERATING, BudgetScope.INDIVIDUAL);
    private static final Sealed WORDS = new Sealed(new byte[] {1, 2});

    @OnEachDatabase
    void keeps_an_order_and_what_came_of_it(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaTomOrders orders = orders(entities);

            entities.inTransaction(() -> {
                orders.add(order(orders.nextNumber()));
                orders.add(order(orders.nextNumber()));
            });
            OrderNumber number = new OrderNumber("ORD-2026-00001");
            entities.inTransaction(() -> {
                orders.toChange(number).deliver(TODAY, false, TODAY);
                orders.add(new TomDelivery(number, 1, TODAY, WORDS, false).recorded(BART, NOW));
                orders.add(new TomDelivery(number, 2, TODAY, null, true).recorded(BART, NOW));
            });

            TomOrder order = orders.of(number);
            assertThat(order.request()).isEqualTo(REQUEST);
            assertThat(order.line()).isEqualTo(LINE);
            assertThat(order.supplier().name()).isEqualTo("Zitwerk");
            assertThat(order.supplier().number().written()).isEqualTo("0123.456.749");
            assertThat(order.supplier().iban()).contains(new Iban("BE68539007547034"));
            assertThat(order.what().cipher()).isEqualTo(WORDS.cipher());
            assertThat(order.price().gross()).isEqualTo(Money.of("12.10"));
            assertThat(order.fromReserved()).isEqualTo(Money.of("12"));
            assertThat(order.state()).isEqualTo(OrderState.PARTLY_DELIVERED);
            assertThat(order.deliveredOn()).isEqualTo(TODAY);
            assertThat(order.orderedBy()).isEqualTo(BART);
            assertThat(orders.deliveriesOf(number))
                    .extracting(TomDelivery::part)
                    .containsExactly(1, 2);
            assertThat(orders.deliveriesOf(number).get(0).what().cipher()).isEqualTo(WORDS.cipher());
            assertThat(orders.deliveriesOf(number).get(1).what()).isNull();
            assertThat(orders.deliveriesOf(number).get(1).recordedAt()).isEqualTo(NOW);
            assertThat(orders.ofRequest(REQUEST))
                    .extracting(one -> one.number().value())
                    .containsExactly("ORD-2026-00001", "ORD-2026-00002");
            assertThat(orders.all()).extracting(TomOrder::number).startsWith(new OrderNumber("ORD-2026-00002"));
        }
    }

    @OnEachDatabase
    void knows_no_other(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaTomOrders orders = orders(entities);
            OrderNumber number = new OrderNumber("ORD-2026-00001");

            assertThat(orders.find(number)).isEmpty();
            assertThatThrownBy(() -> orders.of(number)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> entities.inTransaction(() -> orders.toChange(number)))
                    .isInstanceOf(NotFound.class);
        }
    }

    static TomOrder order(OrderNumber number) {
        return new TomOrder(
                        number,
                        REQUEST,
                        LINE,
                        new Supplier("Zitwerk", new EnterpriseNumber("0123456749"), new Iban("BE68539007547034")),
                        WORDS,
                        new TomPrice(Money.of("10"), Money.of("2.10")))
                .place(Money.of("12"), BART, TODAY);
    }

    private static JpaTomOrders orders(TestPersistence entities) {
        JpaTomOrders orders = new JpaTomOrders();
        orders.entities = entities.entityManager();
        orders.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return orders;
    }
}
