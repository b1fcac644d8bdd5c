package org.maatwerk.protocol;

/** How far a frozen text is. */
public enum EditionState {
    /** It waits for signatures. */
    TO_SIGN,
    /** Its signatures count no more. */
    VOID,
    /** Signed by all. */
    IN_FORCE,
    /** Another one was signed after it. */
    REPLACED
}
