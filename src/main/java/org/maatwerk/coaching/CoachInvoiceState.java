package org.maatwerk.coaching;

/** How far an invoice is, as the job coach who handed it in sees it (stand van een factuur van een jobcoach, D10). */
public enum CoachInvoiceState {
    /** Nobody did something with it. */
    RECEIVED,
    /** A budget holder is at it. */
    LOOKED_AT,
    /** What has no place yet is not paid: the supplier hears why. */
    DISPUTED,
    /** All of it has its place, and something is not paid yet. */
    TO_BE_PAID,
    PAID,
    /** An invoice and a credit note took each other away, or a credit note gave back what was paid. */
    SET_OFF
}
