package org.maatwerk.shell;

import java.io.Serializable;

/** One choice of a list: what is sent, what is shown, and a line under it (or null). */
public record Option(String value, String label, String hint) implements Serializable {

    public Option(String value, String label) {
        this(value, label, null);
    }
}
