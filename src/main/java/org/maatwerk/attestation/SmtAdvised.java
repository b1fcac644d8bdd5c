package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;

/** The chair closed the round with one advice. */
public record SmtAdvised(CaseNumber caseNumber, int round) {}
