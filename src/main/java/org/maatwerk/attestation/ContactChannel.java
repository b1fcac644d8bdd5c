package org.maatwerk.attestation;

/** How the expert reached the staff member the first time. */
public enum ContactChannel {
    PHONE,
    VIDEO_CALL,
    MAIL,
    IN_PERSON
}
