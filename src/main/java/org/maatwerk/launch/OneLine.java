package org.maatwerk.launch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;

/** One event, one line: when and in which time zone, how bad, who, what. Line ends inside a message cannot fake a second event. */
public class OneLine extends Formatter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSxxx", Locale.ROOT)
            .withZone(ZoneId.systemDefault());

    @Override
    public String format(LogRecord event) {
        String line = "%s %-5s [%s] %s%n"
                .formatted(
                        TIME.format(event.getInstant()),
                        word(event.getLevel()),
                        shortName(event.getLoggerName()),
                        onOneLine(formatMessage(event)));
        return event.getThrown() == null ? line : line + trace(event.getThrown());
    }

    /** Without a pattern: on a thousand line ends it took minutes, and everybody waits for the log. */
    private static String onOneLine(String message) {
        return message.lines()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String word(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return "ERROR";
        }
        if (level.intValue() >= Level.WARNING.intValue()) {
            return "WARN";
        }
        return level.intValue() >= Level.INFO.intValue() ? "INFO" : "DEBUG";
    }

    private static String shortName(String logger) {
        return logger == null ? "" : logger.substring(logger.lastIndexOf('.') + 1);
    }

    /** Below the line and indented, so that every line that starts with a time is an event. */
    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString().indent(4);
    }
}
