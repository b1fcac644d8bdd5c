package org.maatwerk.budget.usecase;

/** What would come of reserving a part of a year, and why it cannot be (T7). */
public enum YearPartVerdict {
    CAN,
    /** The line of that year is not there yet. */
    NO_LINE,
    /** The line has less free (T5). */
    ABOVE_FREE,
    /** The year was closed (T6). */
    CLOSED,
    /** It was done. */
    RESERVED,
    /** The measure ended before. */
    ENDED
}
