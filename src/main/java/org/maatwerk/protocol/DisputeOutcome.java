package org.maatwerk.protocol;

/** What became of a disputed agreement; it never ends without one (P7). */
public enum DisputeOutcome {
    /** Other words were agreed. */
    CHANGED,
    /** The refusal was taken back. */
    KEPT,
    /** The staff member lets the agreement go. */
    DROPPED_BY_STAFF_MEMBER,
    /** HR or the head of the entity decided that the agreement comes all the same. */
    OVERRULED,
    /** The head of the entity stands by the refusal, with a reason and with what is offered instead. */
    UPHELD,
    /** The whole protocol was withdrawn. */
    WITHDRAWN;

    /** Whether the agreement belongs in the protocol after all. */
    public boolean comesBack() {
        return this == CHANGED || this == KEPT || this == OVERRULED;
    }
}
