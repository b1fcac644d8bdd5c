package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.OrderState;
import org.maatwerk.protocol.FollowUpState;

/**
 * How far the orders for a request are, for somebody who has a part in it (D10).
 *
 * @param orders empty for whoever sees only how far the request is
 * @param readable whether the reader may open them
 * @param works what the staff member says of what was delivered; null while it is not followed
 */
public record OrderStatus(List<Line> orders, boolean readable, FollowUpState works) implements Serializable {

    @Override
    public String toString() {
        return "orders";
    }

    /** An order without what it is and what it costs. */
    public record Line(OrderNumber number, OrderState state, LocalDate orderedOn, LocalDate deliveredOn)
            implements Serializable {}
}
