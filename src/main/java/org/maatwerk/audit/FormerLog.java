package org.maatwerk.audit;

/** The access log as it was before it became a chain (vroeger inzagelog). */
public interface FormerLog {

    /** Chains every entry in the order in which it was written; afterwards nothing is left there. */
    void moveToTheChain();
}
