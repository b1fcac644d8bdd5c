package org.maatwerk.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** The log: always {@code maatwerk.log}; when it is full the older ones move up to {@code maatwerk.9.log}. */
public class LogFile extends Handler {

    /** System property with the path, set by the launcher; without it the log goes to the console. */
    static final String PATH = "maatwerk.log.path";

    private static final long FULL = 10L * 1024 * 1024;
    private static final int OLDEST = 9;

    private final Path path;
    private OutputStream out;
    private long written;

    public LogFile() {
        String where = System.getProperty(PATH);
        path = where == null ? null : Path.of(where);
        setFormatter(new OneLine());
    }

    @Override
    public synchronized void publish(LogRecord event) {
        if (!isLoggable(event)) {
            return;
        }
        try {
            byte[] line = getFormatter().format(event).getBytes(StandardCharsets.UTF_8);
            open();
            out.write(line);
            out.flush();
            written += line.length;
            if (written > FULL) {
                moveUp();
            }
        } catch (IOException | UncheckedIOException e) {
            reportError(null, e, ErrorManager.WRITE_FAILURE);
        }
    }

    private void open() throws IOException {
        if (out == null && path == null) {
            out = Console.output();
        } else if (out == null) {
            out = Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            written = Files.size(path);
        }
    }

    private void moveUp() throws IOException {
        if (path == null) {
            return;
        }
        out.close();
        out = null;
        for (int number = OLDEST - 1; number >= 1; number--) {
            if (Files.exists(numbered(number))) {
                Files.move(numbered(number), numbered(number + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(path, numbered(1), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path numbered(int number) {
        return path.resolveSibling(path.getFileName().toString().replace(".log", "." + number + ".log"));
    }

    @Override
    public void flush() {
        // Every line is flushed as it is written: a killed process leaves a whole log.
    }

    @Override
    public synchronized void close() {
        try {
            if (out != null && path != null) {
                out.close();
            }
        } catch (IOException e) {
            reportError(null, e, ErrorManager.CLOSE_FAILURE);
        }
        out = null;
    }
}
