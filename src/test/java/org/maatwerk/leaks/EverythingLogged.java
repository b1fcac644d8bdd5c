package org.maatwerk.leaks;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Every line that anybody in the server logs while it listens, with its parameters and its stack traces. */
final class EverythingLogged extends Handler implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");

    private final StringBuffer lines = new StringBuffer();

    EverythingLogged() {
        setLevel(Level.ALL);
        ROOT.addHandler(this);
    }

    @Override
    public void publish(LogRecord line) {
        lines.append(line.getMessage()).append('\n');
        if (line.getParameters() != null) {
            lines.append(new MessageFormat("{0} {1} {2} {3} {4}").format(line.getParameters()))
                    .append('\n');
        }
        if (line.getThrown() != null) {
            StringWriter trace = new StringWriter();
            line.getThrown().printStackTrace(new PrintWriter(trace));
            lines.append(trace);
        }
    }

    String text() {
        return lines.toString();
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
