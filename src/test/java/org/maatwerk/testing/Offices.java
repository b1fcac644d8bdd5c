package org.maatwerk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who holds an office in the demo: nobody for the part of somebody who holds none. */
public final class Offices {

    private static final Path ROLES = Path.of("src/main/resources/demo/roles.csv");

    private Offices() {}

    /** Their e-mail addresses. */
    public static Set<String> holders() {
        return roles().stream().map(role -> role[0]).collect(Collectors.toSet());
    }

    /** The organisation, by its key, of whoever is HR officer in one, by e-mail address. */
    public static Map<String, String> hrOfficers() {
        return roles().stream()
                .filter(role -> role[1].equals("HR_OFFICER"))
                .collect(Collectors.toMap(role -> role[0], role -> role[2], (one, other) -> one, LinkedHashMap::new));
    }

    private static List<String[]> roles() {
        try {
            return Files.readAllLines(ROLES).stream()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
