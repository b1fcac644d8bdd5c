package org.maatwerk.protocol;

/** What a move to another building meant for one protocol (P9). */
public enum MoveResult {
    /** Its turn has not come yet. */
    WAITING,
    /** A revision of what depends on the job was opened. */
    OPENED,
    /** No agreement depends on the job: all stay as they are. */
    UNCHANGED,
    /** It is being revised already, or is no longer for whoever began the move. */
    PASSED_BY
}
