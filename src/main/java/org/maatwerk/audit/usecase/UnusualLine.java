package org.maatwerk.audit.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.audit.Oddity;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * Unusual reading, with the reader's name.
 *
 * @param caseNumber null when it is about several files
 */
public record UnusualLine(Oddity oddity, PersonId reader, String name, LocalDate day, CaseNumber caseNumber, long files)
        implements Serializable {}
