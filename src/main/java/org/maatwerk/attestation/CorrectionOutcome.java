package org.maatwerk.attestation;

/** What became of a request to correct something. */
public enum CorrectionOutcome {
    /** The sketch has a new version since. */
    CORRECTED,
    /** It stays as it was, with what the staff member says beside it. */
    NOTED,
    REFUSED,
    /** The file ended or went to another doctor before anybody answered. */
    STOPPED
}
