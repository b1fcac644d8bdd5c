package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.MORE_THAN_GRANTED;

import java.util.List;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.Refused;

/** How much may still be ordered for a request in one year (bestelruimte): together never more than was granted (T4, T7). */
public final class OrderRoom {

    private final Money granted;
    private final Money left;
    private final Money reserved;

    /**
     * @param granted of that year, gross
     * @param released how much of it is free again
     * @param orders all of that year, the cancelled ones included
     */
    public OrderRoom(Money granted, Money released, List<TomOrder> orders) {
        this.granted = granted;
        this.left = granted.minus(sum(orders.stream()
                .filter(order -> !order.isCancelled())
                .map(order -> order.price().gross())
                .toList()));
        this.reserved = granted.minus(released)
                .minus(sum(orders.stream().map(TomOrder::fromReserved).toList()));
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    /** Gross. */
    public Money granted() {
        return granted;
    }

    /** Gross. */
    public Money left() {
        return left;
    }

    /** How much of it is reserved; the rest has to be free on the line. */
    public Money reserved() {
        return reserved;
    }

    /**
     * How much of this price is taken from what is reserved.
     *
     * @throws Refused when it is more than was granted
     */
    public Money fromReserved(TomPrice price) {
        Refused.unless(!price.gross().isMoreThan(left), MORE_THAN_GRANTED, "net");
        return price.gross().isMoreThan(reserved) ? reserved : price.gross();
    }
}
