package org.maatwerk.attestation;

/** Where doctor and staff member meet. */
public enum ConsultationManner {
    AT_THE_SERVICE,
    AT_WORK,
    ONLINE
}
