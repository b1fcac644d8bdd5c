package org.maatwerk.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.PersonId;

/** Something of an order that came (levering). */
@Entity
@Table(name = "budget_delivery")
public class TomDelivery {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "order_number", nullable = false, updatable = false)
    private OrderNumber order;

    @Column(name = "part", nullable = false, updatable = false)
    private int part;

    @Column(name = "delivered_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "what", updatable = false)
    private Sealed what;

    @Column(name = "complete", nullable = false, updatable = false)
    private boolean complete;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private PersonId recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected TomDelivery() {}

    /**
     * @param part the how manieth of the order it is, from one on
     * @param what came, sealed at {@link #what(OrderNumber, int)} of the request; null when it was not said
     * @param complete whether nothing of the order is still to come
     */
    public TomDelivery(OrderNumber order, int part, LocalDate on, Sealed what, boolean complete) {
        this.order = order;
        this.part = part;
        this.on = on;
        this.what = what;
        this.complete = complete;
    }

    /** Who says so, and when. */
    public TomDelivery recorded(PersonId by, Instant at) {
        recordedBy = by;
        recordedAt = at;
        return this;
    }

    /** Where it is sealed what came. */
    public static String what(OrderNumber order, int part) {
        return "budget/order/" + order + "/delivered/" + part;
    }

    /** The how manieth of the order it is, from one on. */
    public int part() {
        return part;
    }

    public OrderNumber order() {
        return order;
    }

    public LocalDate on() {
        return on;
    }

    /** Null when it was not said. */
    public Sealed what() {
        return what;
    }

    public boolean isComplete() {
        return complete;
    }

    public PersonId recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
