package org.maatwerk.attestation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Fictional people of the demo who have no part in any other story. */
final class DemoStaff {

    private static final Path FEED = Path.of("src/main/resources/demo/personnel-feed.csv");

    /** An entity inside the central scope. */
    private static final String ENTITY = "OVO900001";

    private static final int EMAIL = 3;
    private static final int KEY = 4;
    private static final int END = 12;

    private DemoStaff() {}

    static Stream<String> emails() {
        try {
            return Files.readAllLines(FEED).stream()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .filter(cells -> cells[KEY].equals(ENTITY) && cells[END].isEmpty())
                    .map(cells -> cells[EMAIL]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
