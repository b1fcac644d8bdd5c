package org.maatwerk.atomicity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the server warned of meanwhile: it keeps to itself why a commit failed, and logs it. */
final class Warnings extends Handler implements AutoCloseable {

    private static final int LAST = 5;
    private static final int CAUSES = 10;
    private static final int FRAMES = 3;

    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    private Warnings() {
        setLevel(Level.WARNING);
    }

    static Warnings listen() {
        Warnings warnings = new Warnings();
        Logger.getLogger("").addHandler(warnings);
        return warnings;
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            records.add(entry);
        }
    }

    @Override
    public void flush() {
        // nothing waits
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }

    /** The latest of them, each with the chain of its causes. */
    List<String> last() {
        return records.stream()
                .skip(Math.max(0, records.size() - LAST))
                .map(entry -> entry.getLoggerName() + ": " + entry.getMessage() + causes(entry.getThrown()))
                .toList();
    }

    /** Where in this package something went wrong. */
    static List<String> place(Throwable failed, Package tests) {
        return Arrays.stream(failed.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(tests.getName() + "."))
                .limit(FRAMES)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .toList();
    }

    private static List<String> causes(Throwable thrown) {
        List<String> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && causes.size() < CAUSES; cause = cause.getCause()) {
            causes.add(cause.toString());
        }
        return causes;
    }
}
