package org.maatwerk.people;

/** How a personnel feed stands. */
public enum PersonnelFeedState {
    TAKEN,
    /** Would end too many employments; waits until a person confirms it (X8). */
    HELD,
    DISCARDED,
    /** Could not be read at all; nothing was taken from it. */
    REFUSED
}
