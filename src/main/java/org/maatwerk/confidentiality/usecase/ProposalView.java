package org.maatwerk.confidentiality.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;

/**
 * A destruction that waits for a second officer.
 *
 * @param mine whether the reader proposed it, and so may not confirm it
 */
public record ProposalView(CaseNumber caseNumber, String proposedBy, Instant proposedAt, boolean mine)
        implements Serializable {}
