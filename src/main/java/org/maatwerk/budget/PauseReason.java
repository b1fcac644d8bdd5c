package org.maatwerk.budget;

/** Why the clock of a request stands still (reden van een pauze, X2). It says nothing of a person. */
public enum PauseReason {
    /** It is not clear what it is needed for at work. */
    NEED_UNCLEAR,
    /** It is not clear what is to be bought. */
    MEASURE_UNCLEAR,
    PRICE_UNCLEAR,
    /** A quote says too little; another one cannot be added any more. */
    QUOTE_UNCLEAR,
    /** Whether something else or something that is there would do. */
    ALTERNATIVE,
    OTHER
}
