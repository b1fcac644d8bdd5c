package org.maatwerk.protocol;

/** How somebody proved who they are when they signed (bewijs bij een handtekening). */
public enum SignatureProof {
    /** By signing in again, a short while before. */
    FRESH_SIGN_IN
}
