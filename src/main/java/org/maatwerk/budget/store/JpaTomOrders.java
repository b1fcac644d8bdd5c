package org.maatwerk.budget.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.TomDelivery;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomOrders;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;

/** Orders in the database; numbers are counted in one row, locked, so that two nodes never give out the same. */
@ApplicationScoped
public class JpaTomOrders implements TomOrders {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public TomOrder of(OrderNumber number) {
        return find(number).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<TomOrder> find(OrderNumber number) {
        return Optional.ofNullable(entities.find(TomOrder.class, number.value()));
    }

    @Override
    public TomOrder toChange(OrderNumber number) {
        return Optional.ofNullable(entities.find(TomOrder.class, number.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<TomOrder> ofRequest(CaseNumber request) {
        return entities.createQuery(
                        "select o from TomOrder o where o.request = :request order by o.number", TomOrder.class)
                .setParameter("request", request)
                .getResultList();
    }

    @Override
    public List<TomOrder> all() {
        return entities.createQuery("select o from TomOrder o order by o.orderedOn desc, o.number desc", TomOrder.class)
                .getResultList();
    }

    @Override
    public void add(TomOrder order) {
        entities.persist(order);
    }

    @Override
    public OrderNumber nextNumber() {
        long number = entities.find(OrderCounter.class, OrderCounter.THE_ONLY_ROW, LockModeType.PESSIMISTIC_WRITE)
                .next();
        return new OrderNumber("ORD-%d-%05d".formatted(LocalDate.now(clock).getYear(), number));
    }

    @Override
    public void add(TomDelivery delivery) {
        entities.persist(delivery);
    }

    @Override
    public List<TomDelivery> deliveriesOf(OrderNumber order) {
        return entities.createQuery(
                        "select d from TomDelivery d where d.order = :order order by d.part", TomDelivery.class)
                .setParameter("order", order)
                .getResultList();
    }
}
