package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;

/** Budget holders approved or refused a request. */
public record TomRequestAnswered(CaseNumber caseNumber) {}
