package org.maatwerk.confidentiality.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;

/**
 * What stays of a file that was destroyed.
 *
 * @param secretGoneAt null while its secret still has to go
 */
public record TombstoneView(
        CaseNumber caseNumber,
        String ending,
        LocalDate endedOn,
        String proposedBy,
        String confirmedBy,
        Instant confirmedAt,
        Instant secretGoneAt)
        implements Serializable {}
