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

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.MeasureCategory;

/** What becomes of a request that was granted (verloop van een TOM-aanvraag): ordered, delivered, invoiced, paid; and its hours. */
@MappedSuperclass
abstract class TomRequestProgress extends TomRequestState {

    @Embedded
    TomTerm term = TomTerm.once();

    @Column(name = "package_hours")
    Hours hours;

    /** Whether a package of hours is asked for, and not a thing (T13). */
    public boolean isCoaching() {
        return category == MeasureCategory.JOB_COACHING;
    }

    /** How many hours are asked for; null for everything but a package of hours, and before it is submitted. */
    public Hours hours() {
        return hours;
    }

    /** Whether budget holders granted it, all or a part, and nobody cancelled it. */
    public boolean isGranted() {
        return TomState.granted().contains(state);
    }

    /** How many hours they granted: all, or for less money in proportion, down to a quarter; none while they granted none. */
    public Hours grantedHours() {
        if (!isGranted() || hours == null) {
            return Hours.ZERO;
        }
        BigDecimal whole = price.gross().amount();
        BigDecimal part = granted.gross().amount();
        return new Hours(BigDecimal.valueOf(hours.quarters())
                .multiply(part)
                .divideToIntegralValue(whole)
                .intValueExact());
    }

    /** For how many years it is asked (T7). */
    public TomTerm term() {
        return term;
    }

    /** Before it is submitted: the price is per year. */
    public void last(TomTerm years) {
        Refused.unless(isDraft(), REQUEST_IS_ELSEWHERE);
        term = years;
    }

    /** What was promised of the years after the one of the answer (T7); empty for what was asked once. */
    public List<YearPart> laterYears() {
        BudgetLineKey first = reservedOn();
        return IntStream.range(1, term.years())
                .mapToObj(years -> new YearPart(caseNumber(), first.of(first.year() + years), granted))
                .toList();
    }

    /** Something may be ordered for it. */
    public void refuseUnlessToOrder() {
        Refused.unless(isToOrder(), REQUEST_IS_ELSEWHERE);
    }

    /** @param amount what nobody will order: it was reserved, and is free again */
    public void release(Money amount) {
        released = released().plus(amount);
    }

    /** Whether the clock stands still until somebody explains (X2). */
    public boolean isToExplain() {
        return isUnanswered() && clock.isPaused();
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
