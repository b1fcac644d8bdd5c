package org.maatwerk.budget;

/** What must hold on the day of a request (voorwaarde, T1); each that does not is named to whoever asks. */
public enum EligibilityRule {
    /** The entity is one that the central budget pays for. */
    IN_SCOPE,
    /** Internally or externally, on that day. */
    RECOGNISED,
    /** All signed it, and no later text took the agreement out. */
    AGREEMENT_HOLDS
}
