package org.maatwerk.budget;

/** Who has to act before the clock of a request goes on (eigenaar van een pauze, X2), by what they do and not by name. */
public enum PauseOwner {
    /** Whoever leads the protocol. */
    LEADER,
    /** Whoever opened a request that is for nobody in particular, or for a job student. */
    OPENER
}
