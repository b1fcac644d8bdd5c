package org.maatwerk.budget;

import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;

/** A budget holder let a request wait: it was neither granted nor refused on that day, and the reason can be read. */
public record TomRequestPostponed(CaseNumber caseNumber, LocalDate on) {}
