package org.maatwerk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Somebody in the demo's personnel feed.
 *
 * @param fields of the feed's line, in its order
 */
public record DemoPerson(List<String> fields) {

    public static final int MANAGER = 5;
    public static final int END = 12;

    private static final Path FEED = Path.of("src/main/resources/demo/personnel-feed.csv");
    private static final int START = 11;

    /** In the order of the feed; those whose number is missing left out. */
    public static List<DemoPerson> all() {
        try {
            return Files.readAllLines(FEED).stream()
                    .skip(1)
                    .map(line -> new DemoPerson(List.of(line.split(";", -1))))
                    .filter(person -> !person.number().isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String number() {
        return fields.get(0);
    }

    public String name() {
        return fields.get(1) + " " + fields.get(2);
    }

    public String email() {
        return fields.get(3);
    }

    /** Its key. */
    public String organisation() {
        return fields.get(4);
    }

    /** The number of the manager; empty for nobody. */
    public String manager() {
        return fields.get(MANAGER);
    }

    /** As the feed writes a day. */
    public String start() {
        return fields.get(START);
    }

    /** Nobody knows of a last day. */
    public boolean stays() {
        return fields.get(END).isEmpty();
    }
}
