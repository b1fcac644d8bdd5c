package org.maatwerk.messages;

import java.time.Instant;

/**
 * A mail as it goes out.
 *
 * @param id stable over attempts, so that a mailbox recognises one that arrives twice
 * @param calendar the iCalendar part, or null
 * @param calendarMethod REQUEST or CANCEL, or null
 */
public record Mail(
        long id, String address, String subject, String text, String calendar, String calendarMethod, Instant at) {}
