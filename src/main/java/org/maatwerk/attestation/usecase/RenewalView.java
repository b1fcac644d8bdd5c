package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;

/** The recognition that is about to end, and its last day. */
public record RenewalView(CaseNumber caseNumber, LocalDate until) implements Serializable {}
