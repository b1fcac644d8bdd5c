package org.maatwerk.launch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** One event, one line: when, how bad, who, what. Line ends inside a message cannot fake a second event. */
public class OneLine extends Formatter {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());

    @Override
    public String format(LogRecord event) {
        String line = "%s %-5s [%s] %s%n"
                .formatted(
                        TIME.format(event.getInstant()),
                        word(event.getLevel()),
                        shortName(event.getLoggerName()),
                        formatMessage(event).strip().replaceAll("\\s*[\\r\\n]+\\s*", " | "));
        return event.getThrown() == null ? line : line + trace(event.getThrown());
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
