package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.attestation.CorrectionOutcome;
import org.maatwerk.attestation.CorrectionPart;

/**
 * What somebody wanted corrected, and what became of it.
 *
 * @param outcome null before the answer
 * @param answer null before the answer, and when it stopped without one
 */
public record CorrectionView(
        CorrectionPart part,
        String wish,
        Instant askedAt,
        LocalDate dueOn,
        CorrectionOutcome outcome,
        String answer,
        Instant answeredAt)
        implements Serializable {}
