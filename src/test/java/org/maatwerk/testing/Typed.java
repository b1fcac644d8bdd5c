package org.maatwerk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A word that tests add to whatever they type into a sealed field (D-4). It means nothing, so wherever it stands in the
 * clear, what people write would stand too.
 */
public final class Typed {

    public static final String MARK = "Kanarie8Getypt";

    /** A line for each time; not the word itself. */
    public static final Path TIMES = Path.of("target", "typed-into-sealed-fields.txt");

    private Typed() {}

    public static String sealed(String text) {
        try {
            Files.writeString(TIMES, "once\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + " " + MARK;
    }

    /** As the test typed it. */
    public static String without(String text) {
        return text.replace(" " + MARK, "");
    }
}
