package org.maatwerk.messages.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.maatwerk.messages.CalendarEntry;

/** An appointment in the words of calendars (iCalendar, RFC 5545): when, and where to read more (D-3). */
record CalendarText(CalendarEntry appointment, boolean cancelled, String summary, String link, String address) {

    private static final Duration LENGTH = Duration.ofMinutes(45);
    private static final int LONGEST_LINE = 74;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    static String method(boolean cancelled) {
        return cancelled ? "CANCEL" : "REQUEST";
    }

    String asOf(Instant written) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Maatwerk//NL");
        line(text, "METHOD:" + method(cancelled));
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + appointment.uid());
        line(text, "SEQUENCE:" + appointment.sequence());
        line(text, "DTSTAMP:" + UTC.format(written));
        line(text, "DTSTART:" + UTC.format(appointment.at()));
        line(text, "DTEND:" + UTC.format(appointment.at().plus(LENGTH)));
        line(text, "SUMMARY:" + escaped(summary));
        line(text, "DESCRIPTION:" + escaped(link));
        line(text, "URL:" + link);
        line(text, "ATTENDEE:mailto:" + address);
        line(text, "CLASS:PRIVATE");
        line(text, "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"));
        line(text, "END:VEVENT");
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    /** Lines end in CRLF and are folded at 75 octets. */
    private static void line(StringBuilder text, String content) {
        int octets = 0;
        for (int character : content.codePoints().toArray()) {
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
        }
        text.append("\r\n");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
