package org.maatwerk.attestation;

/** What became of an appointment. */
public enum ConsultationState {
    PLANNED,
    HELD,
    MISSED,
    MOVED,
    CANCELLED
}
