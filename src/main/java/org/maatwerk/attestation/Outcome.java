package org.maatwerk.attestation;

/** What the occupational doctor decided (uitkomst). */
public enum Outcome {
    RECOGNISED,
    NOT_RECOGNISED
}
