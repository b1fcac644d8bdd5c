package org.maatwerk.protocol;

import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;

/** The staff member alone said that all is as it was agreed (P9). */
public record UnchangedConfirmed(CaseNumber caseNumber, LocalDate reviewOn) {}
