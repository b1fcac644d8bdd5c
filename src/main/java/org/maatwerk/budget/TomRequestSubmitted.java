package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;

/** From now on the answer is waited for (T2). */
public record TomRequestSubmitted(CaseNumber caseNumber) {}
