package org.maatwerk.budget;

/** Where an aid is. */
public enum AidState {
    IN_USE,
    /** Its holder leaves, or works outside the scope from some day on. */
    TO_RETURN,
    /** With the organisation, and nobody uses it. */
    RETURNED,
    /** It is not there any more, or cannot be used. */
    WRITTEN_OFF
}
