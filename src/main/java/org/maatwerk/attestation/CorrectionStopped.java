package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;

/** The file ended, or went to another doctor, while a correction waited for an answer. */
public record CorrectionStopped(CaseNumber caseNumber) {}
