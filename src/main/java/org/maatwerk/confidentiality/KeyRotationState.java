package org.maatwerk.confidentiality;

/** How far the exchange of the master key is. */
public enum KeyRotationState {
    /** One key wraps everything; nothing is going on. */
    AT_REST,
    /** A new key was made and waits until a copy of it is kept. */
    KEY_MADE,
    /** Data keys are being wrapped anew. */
    RUNNING,
    /** Everything is wrapped by the new key; the former one can go. */
    ALL_WRAPPED
}
