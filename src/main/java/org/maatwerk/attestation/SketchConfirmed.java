package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;

/** The staff member confirmed this version; only now the doctor may read it (A4). */
public record SketchConfirmed(CaseNumber caseNumber, int version, boolean changeAfterConfirmation) {}
