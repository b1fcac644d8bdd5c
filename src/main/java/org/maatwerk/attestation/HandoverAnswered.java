package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;

/** The staff member answered whether the new prevention service may take over (A11). */
public record HandoverAnswered(CaseNumber caseNumber, boolean agreed) {}
