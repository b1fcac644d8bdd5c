package org.maatwerk.confidentiality;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * A file that was kept long enough.
 *
 * @param ending how it ended, a constant of the feature that has words
 * @param endedOn the day of which the term counts
 * @param due the first day on which it may be destroyed
 */
public record FileDue(CaseNumber caseNumber, PersonId subject, Enum<?> ending, LocalDate endedOn, LocalDate due)
        implements Serializable {}
