package org.maatwerk.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;

/** Orders without a database. */
public final class TomOrdersInMemory implements TomOrders {

    private final List<TomOrder> orders = new ArrayList<>();
    private final List<TomDelivery> deliveries = new ArrayList<>();
    private int given;

    @Override
    public TomOrder of(OrderNumber number) {
        return find(number).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<TomOrder> find(OrderNumber number) {
        return orders.stream().filter(one -> one.number().equals(number)).findFirst();
    }

    @Override
    public TomOrder toChange(OrderNumber number) {
        return of(number);
    }

    @Override
    public List<TomOrder> ofRequest(CaseNumber request) {
        return orders.stream().filter(one -> one.request().equals(request)).toList();
    }

    @Override
    public List<TomOrder> all() {
        return orders.stream()
                .sorted(Comparator.comparing(TomOrder::number).reversed())
                .toList();
    }

    @Override
    public void add(TomOrder order) {
        orders.add(order);
    }

    @Override
    public OrderNumber nextNumber() {
        return new OrderNumber("ORD-2026-%05d".formatted(++given));
    }

    @Override
    public void add(TomDelivery delivery) {
        deliveries.add(delivery);
    }

    @Override
    public List<TomDelivery> deliveriesOf(OrderNumber order) {
        return deliveries.stream().filter(one -> one.order().equals(order)).toList();
    }
}
