package org.maatwerk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What a class writes into the log while something is done. */
public final class LogLines {

    private LogLines() {}

    public static List<String> during(Class<?> who, Callable<?> act) throws Exception {
        Logger log = Logger.getLogger(who.getName());
        List<String> lines = new ArrayList<>();
        Handler taking = new Handler() {
            @Override
            public void publish(LogRecord event) {
                lines.add(new SimpleFormatter().formatMessage(event));
            }

            @Override
            public void flush() {
                // Nothing is kept back.
            }

            @Override
            public void close() {
                // Nothing is held open.
            }
        };
        Level before = log.getLevel();
        log.setLevel(Level.INFO);
        log.addHandler(taking);
        try {
            act.call();
        } finally {
            log.removeHandler(taking);
            log.setLevel(before);
        }
        return lines;
    }
}
