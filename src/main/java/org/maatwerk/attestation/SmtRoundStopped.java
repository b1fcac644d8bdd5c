package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;

/** The doctor no longer waits for the team and decides alone (A6). */
public record SmtRoundStopped(CaseNumber caseNumber, int round) {}
