package org.maatwerk.documents;

import java.time.Instant;

/**
 * That somebody signed a text (bewijs van ondertekening), as a seal carries it.
 *
 * @param name who signed, as people call them
 * @param role in which role, in words
 * @param sha256 of the bytes that they signed, in hexadecimal
 * @param authentication how they proved who they are, in words
 */
public record SigningEvidence(String name, String role, Instant at, String sha256, String authentication) {

    public boolean isOf(String textSha256) {
        return sha256.equalsIgnoreCase(textSha256);
    }
}
