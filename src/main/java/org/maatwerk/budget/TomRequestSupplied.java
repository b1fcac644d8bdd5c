package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;

/** Something was ordered for a request, came, or was cancelled: how far it was before, and how far it is now. */
public record TomRequestSupplied(CaseNumber caseNumber, TomState before, TomState now) {}
