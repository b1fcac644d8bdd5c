package org.maatwerk.budget;

/**
 * What must hold on the day of a request (voorwaarde, T1); each that does not is named to whoever leads the protocol, and
 * to nobody else when it is about the person (D6, D11).
 */
public enum EligibilityRule {
    /** The entity is one that the central budget pays for. */
    IN_SCOPE,
    /** Internally or externally, on that day. */
    RECOGNISED,
    /** The staff member's registration is not withdrawn, or the table of that day does not mind (T14). */
    NOT_WITHDRAWN,
    /** All signed it, and no later text took the agreement out. */
    AGREEMENT_HOLDS;

    /** Whether it tells something of the person, and not of their work. */
    public boolean isAboutThePerson() {
        return this == RECOGNISED || this == NOT_WITHDRAWN;
    }
}
