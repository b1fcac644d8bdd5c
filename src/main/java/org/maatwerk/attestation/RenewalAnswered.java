package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;

/** The staff member answered the invitation to renew: starts a shortened request, or not now (A12). */
public record RenewalAnswered(CaseNumber caseNumber, boolean starts) {}
