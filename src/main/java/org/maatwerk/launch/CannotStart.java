package org.maatwerk.launch;

/** Why Maatwerk does not run: one line, which also says what to do. */
public class CannotStart extends Exception {

    private static final long serialVersionUID = 1;

    public CannotStart(String line) {
        super(line);
    }

    public CannotStart(String line, Throwable cause) {
        super(line, cause);
    }
}
