package org.maatwerk.launch;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns what is printed into log events, a line each. */
final class LoggedLines extends OutputStream {

    private final Logger log;
    private final Level level;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LoggedLines(Logger log, Level level) {
        this.log = log;
        this.level = level;
    }

    @Override
    public synchronized void write(int letter) {
        if (letter != '\n') {
            line.write(letter);
            return;
        }
        String text = line.toString(StandardCharsets.UTF_8).strip();
        line.reset();
        if (!text.isEmpty()) {
            log.log(level, "{0}", text);
        }
    }
}
