package org.maatwerk.shell;

/** The number of a page as somebody typed it in the address. */
public final class PageNumber {

    /** More than anybody turns to, and few enough that rows can still be counted up to it. */
    private static final int LAST = 100_000;

    private PageNumber() {}

    /** At least one, and never so large that counting its rows goes round. */
    public static int of(int typed) {
        return Math.max(1, Math.min(typed, LAST));
    }
}
