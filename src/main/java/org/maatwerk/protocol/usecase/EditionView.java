package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.protocol.EditionState;
import org.maatwerk.protocol.Signatory;
import org.maatwerk.protocol.VoidCause;

/**
 * A text that was frozen, and who signed it.
 *
 * @param voidCause null unless it was voided
 * @param inForceAt null before everybody signed
 * @param uploaded whether it is in the e-dossier
 * @param document to be read: sealed once all have signed
 */
public record EditionView(
        int number,
        int textVersion,
        EditionState state,
        String sha256,
        Instant frozenAt,
        VoidCause voidCause,
        Instant inForceAt,
        boolean uploaded,
        DocumentView document,
        List<SignatureLine> signatures)
        implements Serializable {

    /** @param own whether it is the reader's; @param signedAt null until then */
    public record SignatureLine(String name, Signatory signatory, Instant signedAt, boolean own)
            implements Serializable {

        public boolean isSigned() {
            return signedAt != null;
        }
    }

    public long signed() {
        return signatures.stream().filter(SignatureLine::isSigned).count();
    }

    /** Whether it waits for the reader. */
    public boolean isForReader() {
        return state == EditionState.TO_SIGN && signatures.stream().anyMatch(line -> line.own() && !line.isSigned());
    }

    /** Whether the reader may refuse an agreement in it instead; who wrote it changes it (P7). */
    public boolean isRefusableByReader() {
        return isForReader()
                && signatures.stream().noneMatch(line -> line.own() && line.signatory() == Signatory.EXPERT);
    }

    /** Whether the reader signed it, be it in vain. */
    public boolean isSignedByReader() {
        return signatures.stream().anyMatch(line -> line.own() && line.isSigned());
    }

    public boolean isToSign() {
        return state == EditionState.TO_SIGN;
    }

    public boolean isVoided() {
        return state == EditionState.VOID;
    }

    @Override
    public String toString() {
        return "edition " + number;
    }
}
