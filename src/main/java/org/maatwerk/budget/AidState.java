package org.maatwerk.budget;

/** Where an aid is. */
public enum AidState {
    IN_USE,
    /** Its holder leaves, or works outside the scope from some day on. */
    TO_RETURN,
    /** With the organisation, and nobody uses it: it can be lent to somebody else. */
    RETURNED,
    /** It is not known where it is; it may turn up. */
    LOST,
    /** It cannot be used any more. */
    WRITTEN_OFF
}
