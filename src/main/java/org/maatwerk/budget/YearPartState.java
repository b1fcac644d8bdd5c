package org.maatwerk.budget;

/** How far the part of a later year is (stand van een jaardeel, T7). */
public enum YearPartState {
    /** Promised with the answer; nothing is reserved yet. */
    PLANNED,
    /** Reserved on the line of that year. */
    RESERVED,
    /** The measure ended before that year. */
    ENDED
}
