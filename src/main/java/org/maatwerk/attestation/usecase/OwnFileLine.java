package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.attestation.Stage;
import org.maatwerk.kernel.CaseNumber;

/** One of somebody's own files, in a list. */
public record OwnFileLine(CaseNumber caseNumber, Stage stage, Instant submittedAt) implements Serializable {}
