package org.maatwerk.budget;

/** What becomes of money at the end of a year, by the table of that day (T6). */
public enum ClosingOutcome {
    /** It goes along to the next year's line. */
    CARRY,
    /** It stays, and is still paid from the closed year. */
    STAY,
    /** Nobody may promise it any more. */
    LAPSE
}
