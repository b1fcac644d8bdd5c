package org.maatwerk.messages.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.maatwerk.messages.CalendarEntry;

/** D-3: a calendar entry says when, and where to read more. */
class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");
    private static final String LINK = "https://maatwerk.example.org/messages/open-message?id=1";

    @Test
    void says_when_and_nothing_else() {
        String text = text(false);

        assertThat(text)
                .contains("METHOD:REQUEST\r\n")
                .contains("UID:abc\r\n")
                .contains("DTSTART:20261201T093000Z\r\n")
                .contains("DTEND:20261201T101500Z\r\n")
                .contains("SUMMARY:Afspraak\\, zie Maatwerk\r\n")
                .contains("CLASS:PRIVATE\r\n");
    }

    @Test
    void takes_the_same_appointment_back() {
        assertThat(text(true))
                .contains("METHOD:CANCEL\r\n")
                .contains("UID:abc\r\n")
                .contains("STATUS:CANCELLED\r\n");
    }

    @Test
    void folds_long_lines_as_calendars_want_them() {
        assertThat(text(false).split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    private static String text(boolean cancelled) {
        CalendarEntry entry = new CalendarEntry("abc", Instant.parse("2026-12-01T09:30:00Z"), 2);
        return new CalendarText(
                        entry, cancelled, "Afspraak, zie Maatwerk", LINK + "&" + "x".repeat(80), "an@example.org")
                .asOf(NOW);
    }
}
