package org.maatwerk.budget;

/** Why something was not paid (reden van niet-betaling); a choice, for words could name somebody. */
public enum PaymentFailure {
    /** The account is closed, or of somebody else. */
    WRONG_ACCOUNT,
    /** The bank or the finance system does not do it. */
    REFUSED,
    /** We called it back. */
    WITHDRAWN,
    OTHER
}
