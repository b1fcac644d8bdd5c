package org.maatwerk.budget;

/** How far a part of an invoice is (T8). */
public enum PartState {
    /** A second budget holder has to agree. */
    DEVIATING,
    /** On its order, to be paid. */
    BOOKED,
    /** Told to the finance system. */
    IN_PAYMENT,
    /** The finance system says so; of a credit note, given back. */
    PAID,
    /** A disputed invoice and a credit note take each other away: nobody pays. */
    SET_OFF,
    /** Nobody agreed, or it was taken off before it was paid: its amount has no place again. */
    DECLINED;

    public boolean hasPlace() {
        return this != DECLINED;
    }

    /** Whether it is not paid yet, and may be. */
    public boolean isToPay() {
        return this == DEVIATING || this == BOOKED || this == IN_PAYMENT;
    }

    /** Whether the order has to pay it, or paid it. */
    public boolean isOnOrder() {
        return this == BOOKED || this == IN_PAYMENT || this == PAID;
    }
}
