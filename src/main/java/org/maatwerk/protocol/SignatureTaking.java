package org.maatwerk.protocol;

import java.time.Instant;
import org.maatwerk.kernel.PersonId;

/**
 * Where a signature is given (ondertekening). Ours is behind it: it counts because the person just proved who they are.
 * The government's own signing service fits here too: while it has none of this person over this text, it refuses, and
 * the page leads there; back from there the same button goes through.
 */
public interface SignatureTaking {

    /**
     * @param sha256 of the bytes that were shown, in hexadecimal
     * @throws org.maatwerk.kernel.Refused when the person must prove first who they are; then nothing is signed
     */
    Taken take(PersonId signatory, String sha256);

    /** That it was given. */
    record Taken(String sha256, Instant at, SignatureProof proof) {}
}
