package org.maatwerk.audit;

import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * Reading that asks for a question (ongewone inzage); it may well be in order.
 *
 * @param caseNumber the file, or null when it is about several
 * @param files how many different files it was about
 */
public record UnusualReading(Oddity oddity, PersonId reader, LocalDate day, CaseNumber caseNumber, long files) {}
