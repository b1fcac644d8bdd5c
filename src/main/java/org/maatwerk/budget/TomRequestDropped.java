package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;

/** There is nothing to ask for any more, and nothing was asked. */
public record TomRequestDropped(CaseNumber caseNumber) {}
