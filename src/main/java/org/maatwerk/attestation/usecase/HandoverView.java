package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;

/** From which service to which the file would go. */
public record HandoverView(CaseNumber caseNumber, String formerService, String newService, Instant offeredAt)
        implements Serializable {}
