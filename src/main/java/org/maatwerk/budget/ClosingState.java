package org.maatwerk.budget;

/** How far the closing of a year is. */
public enum ClosingState {
    /** One budget holder proposes it; nothing has changed. */
    PROPOSED,
    /** Another approved it; line after line is closed. */
    UNDERWAY,
    CLOSED
}
