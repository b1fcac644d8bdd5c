package org.maatwerk.attestation;

/** Where an attestation stands (domain guide, section 4). */
public enum Stage {
    DRAFT,
    SUBMITTED,
    SKETCH_IN_PROGRESS,
    SKETCH_CONFIRMED,
    CONSULTATION_PLANNED,
    IN_ASSESSMENT,
    SMT_ASKED,
    SMT_ADVISED,
    /** Recognised; waits for a valid integration protocol. */
    AWAITING_PROTOCOL,
    NOT_RECOGNISED,
    WITHDRAWN,
    LAPSED,
    EXPIRED
}
