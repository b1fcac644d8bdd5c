package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;

/**
 * A file in the expert's list.
 *
 * @param staffMember null while the file is in the pool: a name is for who took it
 */
public record ExpertFileLine(
        CaseNumber caseNumber, String staffMember, String organisation, ExpertStage stage, Instant submittedAt)
        implements Serializable {}
