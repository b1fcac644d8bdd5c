package org.maatwerk.protocol;

import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;

/** Nothing had to change after all: the edition in force holds on (P9). */
public record RevisionDropped(CaseNumber caseNumber, LocalDate reviewOn) {}
