package org.maatwerk.kernel;

/** What somebody typed, as it is kept: one sign for a line break, and no white space around it. */
public final class Typed {

    private Typed() {}

    /** Empty for null. */
    public static String clean(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
