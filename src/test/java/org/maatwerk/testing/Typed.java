package org.maatwerk.testing;

/**
 * A word that tests add to whatever they type into a sealed field (D-4). It means nothing, so wherever it stands in the
 * clear, what people write would stand too.
 */
public final class Typed {

    public static final String MARK = "Kanarie8Getypt";

    private Typed() {}

    public static String sealed(String text) {
        return text + " " + MARK;
    }

    /** As the test typed it. */
    public static String without(String text) {
        return text.replace(" " + MARK, "");
    }
}
