package org.maatwerk.budget;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** All orders, and what came of them. */
public interface TomOrders {

    /** @throws org.maatwerk.kernel.NotFound when there is no such order */
    TomOrder of(OrderNumber number);

    Optional<TomOrder> find(OrderNumber number);

    /**
     * The same as {@link #of}, for an act: whoever acts on the same order meanwhile waits, and then meets it as it has
     * become.
     */
    TomOrder toChange(OrderNumber number);

    /** Oldest first. */
    List<TomOrder> ofRequest(CaseNumber request);

    /** Newest first. */
    List<TomOrder> all();

    void add(TomOrder order);

    /** The next number in this year; each is given out once. */
    OrderNumber nextNumber();

    void add(TomDelivery delivery);

    /** Oldest first. */
    List<TomDelivery> deliveriesOf(OrderNumber order);
}
