package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;

/** What the staff member learns before saying yes or no: who asks, and whether the sketch would be shared. */
public record SmtConsentView(CaseNumber caseNumber, String doctor, boolean sketchShared, Instant askedAt)
        implements Serializable {}
