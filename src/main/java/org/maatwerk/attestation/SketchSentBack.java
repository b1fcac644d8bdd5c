package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;

/** The staff member wants something changed before confirming. */
public record SketchSentBack(CaseNumber caseNumber, int version) {}
