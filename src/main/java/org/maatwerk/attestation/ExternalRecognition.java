package org.maatwerk.attestation;

/** Whether VDAB, VAPH or the FOD Sociale Zekerheid recognised the person before. */
public enum ExternalRecognition {
    YES,
    ASKED,
    NO
}
