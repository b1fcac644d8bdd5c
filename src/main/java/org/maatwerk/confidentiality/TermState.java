package org.maatwerk.confidentiality;

/** Whether a value of a retention term holds, looked at from today. */
public enum TermState {
    NOW,
    LATER,
    FORMER,
    /** Another value with the same first day came after it. */
    NEVER
}
