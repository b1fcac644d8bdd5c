package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;

/** Nothing is wrong with an aid any more (T10). */
public record AidMended(CaseNumber aid) {}
