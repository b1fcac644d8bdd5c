package org.maatwerk.attestation;

/** Where a question to the social-medical team stands. */
public enum SmtRoundState {
    AWAITING_CONSENT,
    CONSENT_REFUSED,
    ASKED,
    ADVISED,
    STOPPED
}
