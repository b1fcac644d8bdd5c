package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;

/** The sketch was changed after it had been confirmed, and asks for a new confirmation (A4). */
public record SketchChanged(CaseNumber caseNumber, int version) {}
