package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;

/** What was promised from this year on does not come any more (T7). */
public record MeasureEnded(CaseNumber caseNumber, int from) {}
