package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.DELIVERY_OUT_OF_RANGE;
import static org.maatwerk.budget.BudgetRefusal.ORDER_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.REASON_NEEDED;
import static org.maatwerk.budget.BudgetRefusal.SOMETHING_IS_THERE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * What is bought from one supplier for a request that was granted (bestelling). What it costs is committed on a budget
 * line for as long as it is not cancelled. It is about no person: nobody's name is in it.
 */
@Entity
@Table(name = "budget_order")
public class TomOrder {

    @Id
    @Column(name = "number")
    private String number;

    @Version
    private long version;

    @Column(name = "request", nullable = false, updatable = false)
    private CaseNumber request;

    @Column(name = "budget_year", nullable = false, updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "nature", nullable = false, updatable = false)
    private BudgetNature nature;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope", nullable = false, updatable = false)
    private BudgetScope scope;

    @Embedded
    private Supplier supplier;

    @Column(name = "what", nullable = false, updatable = false)
    private Sealed what;

    @Embedded
    private TomPrice price;

    @Column(name = "from_reserved", nullable = false, updatable = false)
    private Money fromReserved;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private OrderState state;

    @Column(name = "ordered_by", nullable = false, updatable = false)
    private PersonId orderedBy;

    @Column(name = "ordered_on", nullable = false, updatable = false)
    private LocalDate orderedOn;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    @Column(name = "cancelled_by")
    private PersonId cancelledBy;

    @Column(name = "cancelled_on")
    private LocalDate cancelledOn;

    @Column(name = "cancel_reason")
    private Sealed cancelReason;

    @Column(name = "rest_released")
    private Money restReleased;

    protected TomOrder() {}

    /**
     * @param line on which it is committed
     * @param what is ordered, sealed at {@link #what(OrderNumber)} of the request
     */
    public TomOrder(
            OrderNumber number,
            CaseNumber request,
            BudgetLineKey line,
            Supplier supplier,
            Sealed what,
            TomPrice price) {
        this.number = number.value();
        this.request = request;
        this.year = line.year();
        this.nature = line.nature();
        this.scope = line.scope();
        this.supplier = supplier;
        this.what = what;
        this.price = price;
    }

    /** Where it is sealed what is ordered. */
    public static String what(OrderNumber number) {
        return "budget/order/" + number + "/what";
    }

    /** Where it is sealed why it was cancelled. */
    public static String why(OrderNumber number) {
        return "budget/order/" + number + "/why";
    }

    /** @param reserved how much of its price was reserved before; the rest comes from what is free */
    public TomOrder place(Money reserved, PersonId by, LocalDate on) {
        fromReserved = reserved;
        orderedBy = by;
        orderedOn = on;
        state = OrderState.ORDERED;
        return this;
    }

    /**
     * Something of it is there.
     *
     * @param complete whether nothing of it is still to come
     */
    public void deliver(LocalDate on, boolean complete, LocalDate today) {
        Refused.unless(state.isUnderway(), ORDER_IS_ELSEWHERE);
        Refused.unless(!on.isAfter(today) && !on.isBefore(orderedOn), DELIVERY_OUT_OF_RANGE, "delivered-on");
        state = complete ? OrderState.DELIVERED : OrderState.PARTLY_DELIVERED;
        deliveredOn = on;
    }

    /** @param reason sealed at {@link #why(OrderNumber)} of the request */
    public void cancel(Sealed reason, PersonId by, LocalDate on) {
        Refused.unless(state.isUnderway(), ORDER_IS_ELSEWHERE);
        Refused.when(state == OrderState.PARTLY_DELIVERED, SOMETHING_IS_THERE);
        Refused.unless(reason != null, REASON_NEEDED, "reason");
        state = OrderState.CANCELLED;
        cancelReason = reason;
        cancelledBy = by;
        cancelledOn = on;
    }

    /** No invoice for it is to come any more: what of its price no invoice took is free again. */
    public void releaseRest(Money rest) {
        restReleased = restReleased().plus(rest);
    }

    /** Of its price, gross; nothing while an invoice may still come. */
    public Money restReleased() {
        return restReleased == null ? Money.ZERO : restReleased;
    }

    public boolean isCancelled() {
        return state == OrderState.CANCELLED;
    }

    public boolean isUnderway() {
        return state.isUnderway();
    }

    public OrderNumber number() {
        return new OrderNumber(number);
    }

    /** For which it is. */
    public CaseNumber request() {
        return request;
    }

    /** On which it is committed. */
    public BudgetLineKey line() {
        return new BudgetLineKey(year, nature, scope);
    }

    public Supplier supplier() {
        return supplier;
    }

    public Sealed what() {
        return what;
    }

    public TomPrice price() {
        return price;
    }

    /** How much of its price, gross, was taken from what the request had reserved. */
    public Money fromReserved() {
        return fromReserved;
    }

    public OrderState state() {
        return state;
    }

    public PersonId orderedBy() {
        return orderedBy;
    }

    public LocalDate orderedOn() {
        return orderedOn;
    }

    /** When something of it came last; null before. */
    public LocalDate deliveredOn() {
        return deliveredOn;
    }

    /** Null while it was not cancelled. */
    public LocalDate cancelledOn() {
        return cancelledOn;
    }

    /** Null while it was not cancelled. */
    public PersonId cancelledBy() {
        return cancelledBy;
    }

    /** Null while it was not cancelled. */
    public Sealed cancelReason() {
        return cancelReason;
    }
}
