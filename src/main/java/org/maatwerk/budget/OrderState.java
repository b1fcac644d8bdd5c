package org.maatwerk.budget;

/** How far an order is. */
public enum OrderState {
    ORDERED,
    /** A part is there; the rest is to come. */
    PARTLY_DELIVERED,
    DELIVERED,
    /** Nothing of it came, and nothing will. */
    CANCELLED;

    /** Whether something of it is still to come. */
    public boolean isUnderway() {
        return this == ORDERED || this == PARTLY_DELIVERED;
    }
}
