package org.maatwerk.budget;

import org.maatwerk.kernel.Money;

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
    PAID,
    /** Nobody promised it before the year was closed (vervallen). */
    LAPSED,
    /** Taken along to the next year (overgedragen); with a minus, what came from the year before. */
    CARRIED;

    /** What stands here as people read it: nobody is granted less than nothing. */
    public Money asRead(Money booked) {
        return this == GRANTED ? booked.negated() : booked;
    }
}
