package org.maatwerk.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class OneLineTest {

    private static final String BEGINNING = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3}[+-]\\d\\d:\\d\\d ";

    private final OneLine form = new OneLine();

    @Test
    void one_event_is_one_line() {
        String text = form.format(event("the house is open"));

        assertThat(text.lines()).singleElement().asString().matches(BEGINNING + "WARN  \\[StartUp] the house is open");
    }

    @Test
    void a_line_says_its_moment_and_how_far_that_is_from_UTC_V16_2_2() {
        LogRecord event = event("the house is open");

        String time = form.format(event).substring(0, 29);

        assertThat(OffsetDateTime.parse(time.replace(' ', 'T')).toInstant())
                .isEqualTo(event.getInstant().truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void many_line_ends_hold_nobody_up_V1_3_12() {
        String words = "begin" + "\r\n \t".repeat(100_000) + "end";

        String text = assertTimeout(Duration.ofSeconds(2), () -> form.format(event(words)));

        assertThat(text).endsWith("begin | end\n");
    }

    @Test
    void a_line_end_in_a_message_makes_no_second_event() {
        String text = form.format(event("was refused\r\n2026-11-22 03:00:00.000 INFO  [Gate] was let in\n"));

        assertThat(text.lines()).singleElement().asString().contains("was refused | 2026-11-22");
    }

    @Test
    void a_line_end_in_a_failure_makes_no_second_event() {
        LogRecord event = event("it broke");
        event.setThrown(new IllegalStateException("x\n2026-11-22 03:00:00.000 INFO  [Gate] was let in"));

        String text = form.format(event);

        assertThat(text.lines().filter(line -> line.matches(BEGINNING + ".*"))).hasSize(1);
    }

    private static LogRecord event(String message) {
        LogRecord event = new LogRecord(Level.WARNING, message);
        event.setLoggerName("org.maatwerk.start.StartUp");
        return event;
    }
}
