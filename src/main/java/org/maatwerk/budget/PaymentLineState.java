package org.maatwerk.budget;

/** What became of one line of a payment instruction. */
public enum PaymentLineState {
    ASKED,
    PAID,
    /** Not paid: it is to be paid again. */
    FAILED
}
