package org.maatwerk.protocol.usecase;

import org.maatwerk.protocol.PassportContent;
import org.maatwerk.protocol.PassportIssuer;

/**
 * A passport whose every byte is as somebody signed it whom we trust.
 *
 * @param text as it was signed
 * @param issuer null when it was made here
 */
record SignedPassport(PassportContent content, String text, PassportIssuer issuer) {

    boolean isOurs() {
        return issuer == null;
    }

    @Override
    public String toString() {
        return "a passport";
    }
}
