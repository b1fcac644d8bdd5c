package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;

/** Somebody has an aid from now on: it came from the supplier, or was lent (T10). */
public record AidGiven(CaseNumber aid) {}
