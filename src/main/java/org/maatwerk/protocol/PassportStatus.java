package org.maatwerk.protocol;

/** Whether an adjustment passport holds (P12). */
public enum PassportStatus {
    VALID,
    EXPIRED,
    /** The staff member revoked it. */
    REVOKED,
    /** There never was one, or it was destroyed; the two are not told apart. */
    UNKNOWN
}
