package org.maatwerk.messages;

import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * Something to tell somebody.
 *
 * @param path the page it is about, such as {@code /attestation/own-file.xhtml?case=IA-2026-00001}; kept here, since a
 *     mail leads to it by a number only
 * @param due the last day of a deadline, or null
 * @param occasion what it is told for: nobody is told twice for the same
 */
public record Notice(
        PersonId to, MessageKind kind, CaseNumber caseNumber, String path, LocalDate due, String occasion) {}
