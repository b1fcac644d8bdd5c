package org.maatwerk.budget;

/** How far a payment instruction is. */
public enum PaymentState {
    /** Made, and not yet at the finance system. */
    PREPARED,
    /** At the finance system. */
    DELIVERED,
    /** Of each line it is known whether it was paid. */
    CONFIRMED
}
