package org.maatwerk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** Who holds an office in the demo: nobody for the part of somebody who holds none. */
public final class Offices {

    private static final Path ROLES = Path.of("src/main/resources/demo/roles.csv");

    private Offices() {}

    /** Their e-mail addresses. */
    public static Set<String> holders() {
        try {
            return Files.readAllLines(ROLES).stream()
                    .skip(1)
                    .map(line -> line.split(";", 2)[0])
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
