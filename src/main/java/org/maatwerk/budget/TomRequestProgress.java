package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;
import static org.maatwerk.budget.TomState.APPROVED;
import static org.maatwerk.budget.TomState.CANCELLED;
import static org.maatwerk.budget.TomState.CLOSED;
import static org.maatwerk.budget.TomState.COMMITTED;
import static org.maatwerk.budget.TomState.DELIVERED;
import static org.maatwerk.budget.TomState.INVOICED;
import static org.maatwerk.budget.TomState.ORDERED;
import static org.maatwerk.budget.TomState.PAID;
import static org.maatwerk.budget.TomState.PARTLY_APPROVED;

import jakarta.persistence.MappedSuperclass;
import java.util.List;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.Refused;

/** What becomes of a request that was granted (verloop van een TOM-aanvraag): ordered, delivered, invoiced, paid. */
@MappedSuperclass
abstract class TomRequestProgress extends TomRequestState {

    /** Something may be ordered for it. */
    public void refuseUnlessToOrder() {
        Refused.unless(isToOrder(), REQUEST_IS_ELSEWHERE);
    }

    /** @param amount what nobody will order: it was reserved, and is free again */
    public void release(Money amount) {
        released = released().plus(amount);
    }

    /**
     * Something was ordered for it, came, or was cancelled.
     *
     * @param orders all of them
     * @param more whether something may still be ordered
     */
    public TomRequestSupplied supplied(List<TomOrder> orders, boolean more) {
        TomState before = state;
        List<TomOrder> bought =
                orders.stream().filter(order -> !order.isCancelled()).toList();
        if (bought.isEmpty()) {
            state = more ? grantedState() : CANCELLED;
        } else if (more) {
            state = COMMITTED;
        } else {
            state = bought.stream().anyMatch(TomOrder::isUnderway) ? ORDERED : DELIVERED;
        }
        return new TomRequestSupplied(caseNumber(), before, state);
    }

    /**
     * An invoice was put on one of its orders or taken off, or was paid. Before all is delivered, that says nothing.
     *
     * @param accounts of all its orders that were not cancelled
     */
    public void billed(List<OrderAccount> accounts) {
        if (!TomState.delivered().contains(state)) {
            return;
        }
        if (!accounts.stream().allMatch(OrderAccount::isInvoiced)) {
            state = DELIVERED;
        } else if (!accounts.stream().allMatch(OrderAccount::isPaid)) {
            state = INVOICED;
        } else {
            state = accounts.stream().allMatch(OrderAccount::isClosed) ? CLOSED : PAID;
        }
    }

    TomState grantedState() {
        return isLess(granted) ? PARTLY_APPROVED : APPROVED;
    }

    boolean isLess(TomPrice amount) {
        return price.gross().isMoreThan(amount.gross());
    }
}
