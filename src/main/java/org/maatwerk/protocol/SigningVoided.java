package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;

/** What was signed until now counts no more; the author writes again (P5). */
public record SigningVoided(CaseNumber caseNumber, int edition, VoidCause cause) {}
