package org.maatwerk.budget;

import static org.maatwerk.budget.LedgerAccount.CARRIED;
import static org.maatwerk.budget.LedgerAccount.COMMITTED;
import static org.maatwerk.budget.LedgerAccount.FREE;
import static org.maatwerk.budget.LedgerAccount.GRANTED;
import static org.maatwerk.budget.LedgerAccount.LAPSED;
import static org.maatwerk.budget.LedgerAccount.PAID;
import static org.maatwerk.budget.LedgerAccount.RESERVED;

/** What moves money from one account of a line to another (T6). */
public enum LedgerAct {
    /** A budget is set up, raised, or, with a negative amount, lowered. */
    GRANT(GRANTED, FREE),
    /** Two budget holders promise more than is free, for a recorded reason (T5): the line gets what it lacks. */
    OVERRUN(GRANTED, FREE),
    RESERVE(FREE, RESERVED),
    COMMIT(RESERVED, COMMITTED),
    /** A commitment turns out dearer or, with a negative amount, cheaper. */
    CORRECT(FREE, COMMITTED),
    PAY(COMMITTED, PAID),
    /** A reservation is not needed after all. */
    RELEASE(RESERVED, FREE),
    /** A commitment is not needed after all. */
    RELEASE_COMMITMENT(COMMITTED, FREE),
    /** A supplier pays back, or credits an invoice. */
    CREDIT(PAID, FREE),
    /** At the end of a year nobody may promise it any more. */
    LAPSE(FREE, LAPSED),
    /** At the end of a year it goes along to the next one; each of the two lines keeps its sum of zero. */
    CARRY_OVER_FREE(FREE, CARRIED),
    CARRY_OVER_RESERVED(RESERVED, CARRIED),
    CARRY_OVER_COMMITTED(COMMITTED, CARRIED);

    private final LedgerAccount from;
    private final LedgerAccount to;

    LedgerAct(LedgerAccount from, LedgerAccount to) {
        this.from = from;
        this.to = to;
    }

    public LedgerAccount from() {
        return from;
    }

    public LedgerAccount to() {
        return to;
    }
}
