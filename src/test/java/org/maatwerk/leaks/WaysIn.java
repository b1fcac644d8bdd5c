package org.maatwerk.leaks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The tables of {@code docs/security/ways-in.md}. */
public final class WaysIn {

    public static final Path FILE = Path.of("docs/security/ways-in.md");

    /** Under this name an in-container test takes it along. */
    static final String RESOURCE = "ways-in.md";

    private final List<WayIn> rows;

    private WaysIn(String page) {
        rows = page.lines()
                .filter(line -> line.startsWith("| `"))
                .map(WaysIn::row)
                .toList();
    }

    public static WaysIn written() {
        try {
            return new WaysIn(Files.readString(FILE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static WaysIn takenAlong() {
        try (InputStream page = WaysIn.class.getResourceAsStream("/" + RESOURCE)) {
            return new WaysIn(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static WayIn row(String line) {
        List<String> cells =
                Stream.of(line.substring(1).split("\\|")).map(String::strip).toList();
        String name = cells.get(0).replace("`", "");
        return cells.size() == 4
                ? WayIn.of(name, cells.get(1), cells.get(2), cells.get(3))
                : WayIn.of(name, "act", cells.get(1), cells.get(2));
    }

    public List<WayIn> pagesAndAddresses() {
        return rows.stream().filter(row -> !row.isAct()).toList();
    }

    public List<WayIn> acts() {
        return rows.stream().filter(WayIn::isAct).toList();
    }

    public List<String> names() {
        return rows.stream().map(WayIn::name).toList();
    }
}
