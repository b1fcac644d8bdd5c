package org.maatwerk.documents;

import java.time.Instant;
import java.util.List;

/**
 * What became of a check of a sealed file (zegelverslag).
 *
 * @param seal what could still be read of the seal, or null when there is none
 * @param findings empty when every byte is as it was sealed
 */
public record SealReport(Sealed seal, List<SealFinding> findings) {

    public SealReport {
        findings = List.copyOf(findings);
    }

    /** Every byte is as it was when the seal was put; by whom it was put is another question. */
    public boolean isWhole() {
        return findings.isEmpty();
    }

    /** And the seal is by a key of this installation. */
    public boolean isOurs() {
        return isWhole() && seal.known();
    }

    /**
     * Who sealed what, and who had signed it.
     *
     * @param at as the seal says it
     * @param fingerprint of the certificate: its SHA-256
     * @param known whether the certificate is one of this installation
     * @param textLength the first so many bytes are what people signed
     * @param textSha256 of those bytes as they are now
     */
    public record Sealed(
            String owner,
            String issuer,
            String fingerprint,
            boolean known,
            Instant at,
            int textLength,
            String textSha256,
            List<SigningEvidence> evidence) {

        public Sealed {
            evidence = List.copyOf(evidence);
        }
    }
}
