package org.maatwerk.protocol;

/** Why a text that was offered to sign is signed no more (P5). */
public enum VoidCause {
    /** Somebody changed the text. */
    EDITED,
    /** Somebody does not agree with an agreement (P7). */
    REFUSED,
    /** Somebody else is to sign (P10). */
    SIGNATORY_CHANGED,
    /** The whole protocol was withdrawn. */
    WITHDRAWN
}
