package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.attestation.CorrectionPart;

/**
 * What the staff member can have corrected in the own file, and what was asked before.
 *
 * @param parts what is there to be corrected; empty while an earlier request waits for its answer
 * @param asked newest first
 */
public record CorrectionsView(List<CorrectionPart> parts, List<CorrectionView> asked) implements Serializable {

    public boolean isWaiting() {
        return asked.stream().anyMatch(one -> one.outcome() == null);
    }
}
