package org.maatwerk.budget;

/** How far an invoice or credit note is (T8). */
public enum InvoiceState {
    /** Something of it has no place yet. */
    RECEIVED,
    /** Something of it is more than the tolerance lets pass: a second budget holder has to agree. */
    DEVIATING,
    /** What has no place yet is not paid: the supplier has to answer. */
    DISPUTED,
    /** All of it has its place: on an order, or set off. */
    SETTLED;

    /** Whether a budget holder has something to do. */
    public boolean waits() {
        return this == RECEIVED || this == DEVIATING;
    }
}
