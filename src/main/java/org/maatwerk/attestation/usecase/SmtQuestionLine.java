package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;

/** A question that waits for the team, by number only. */
public record SmtQuestionLine(CaseNumber caseNumber, int round, Instant askedAt, boolean waitsForMe)
        implements Serializable {}
