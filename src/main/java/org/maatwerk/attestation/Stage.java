package org.maatwerk.attestation;

import java.util.EnumSet;
import java.util.Set;

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
    EXPIRED;

    private static final Set<Stage> UNDECIDED = EnumSet.range(SUBMITTED, SMT_ADVISED);
    private static final Set<Stage> AFTER_CONFIRMATION = EnumSet.range(SKETCH_CONFIRMED, SMT_ADVISED);

    /** A request on which nobody has decided yet: a person has at most one (A2). */
    public boolean isUndecided() {
        return UNDECIDED.contains(this);
    }

    /** The sketch was confirmed and the doctor has not decided: every change now asks a new confirmation (A4). */
    public boolean isAfterConfirmation() {
        return AFTER_CONFIRMATION.contains(this);
    }

    /** Nothing more happens in the file, unless a reconsideration opens it again (A9). */
    public boolean isClosed() {
        return !isUndecided() && this != DRAFT && this != AWAITING_PROTOCOL;
    }
}
