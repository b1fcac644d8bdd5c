package org.maatwerk.launch;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Remembers the first error that was logged: when a start fails silently, that is the best reason there is. */
public class FirstTrouble extends Handler {

    private static final AtomicReference<String> FIRST = new AtomicReference<>();

    static Optional<String> words() {
        return Optional.ofNullable(FIRST.get());
    }

    @Override
    public void publish(LogRecord event) {
        if (event.getLevel().intValue() >= Level.SEVERE.intValue()) {
            FIRST.compareAndSet(null, firstLine(event));
        }
    }

    private static String firstLine(LogRecord event) {
        return words(event).lines().findFirst().orElse("").strip();
    }

    /** The deepest cause says most. */
    private static String words(LogRecord event) {
        Throwable deepest = event.getThrown();
        while (deepest != null && deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest == null || deepest.getMessage() == null
                ? new SimpleFormatter().formatMessage(event)
                : deepest.getMessage();
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
