package org.maatwerk.budget;

/** Where money of a line is (rekening, T6). */
public enum LedgerAccount {
    /** Where a budget comes from; what was granted stands here with a minus. */
    GRANTED,
    /** May still be promised (vrij). */
    FREE,
    /** Approved, not ordered (gereserveerd). */
    RESERVED,
    /** Ordered (vastgelegd). */
    COMMITTED,
    /** Paid (betaald). */
    PAID
}
