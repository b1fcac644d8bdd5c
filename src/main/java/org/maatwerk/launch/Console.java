package org.maatwerk.launch;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The console belongs to the banner and the one line of a failure; what libraries print goes to the log. */
final class Console {

    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Console() {}

    static PrintStream output() {
        return OUT;
    }

    static void say(String text) {
        OUT.print(text);
        OUT.flush();
    }

    static void complain(String line) {
        ERR.println(line);
        ERR.flush();
    }

    /** From now on nobody else writes to the console. */
    static void keep() {
        System.setOut(into("out", Level.INFO));
        System.setErr(into("err", Level.WARNING));
    }

    private static PrintStream into(String name, Level level) {
        return new PrintStream(new LoggedLines(Logger.getLogger(name), level), true, StandardCharsets.UTF_8);
    }
}
