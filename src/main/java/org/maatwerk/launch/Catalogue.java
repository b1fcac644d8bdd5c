package org.maatwerk.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Every setting there is; docs/operations.md shows the same table. */
final class Catalogue {

    private static final Map<String, Pattern> FORMS = Map.ofEntries(
            Map.entry("text", Pattern.compile(".*")),
            Map.entry("file", Pattern.compile(".+")),
            Map.entry("folder", Pattern.compile(".+")),
            Map.entry(
                    "port",
                    Pattern.compile("[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]")),
            Map.entry("number", Pattern.compile("\\d{1,9}")),
            Map.entry("yes or no", Pattern.compile("true|false")),
            Map.entry("ISO period", Pattern.compile("-?P(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+S)?)?")),
            Map.entry("host and port", Pattern.compile("[A-Za-z0-9.\\-\\[\\]:]+:\\d{1,5}")),
            Map.entry("JDBC URL", Pattern.compile("jdbc:(h2|mariadb):.+")),
            Map.entry("web address", Pattern.compile("https?://\\S+")),
            Map.entry("base64", Pattern.compile("[A-Za-z0-9+/=_-]+")));

    private Catalogue() {}

    static List<Setting> settings() {
        try (InputStream file = Catalogue.class.getResourceAsStream("settings.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Catalogue::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form is one of the named ones, or words separated by {@code |} of which one is chosen. */
    private static Setting parse(String line) {
        String[] cells = line.split(";", 5);
        Pattern pattern = cells[1].contains("|") ? Pattern.compile(cells[1]) : FORMS.get(cells[1]);
        return new Setting(cells[0], cells[1].replace("|", " or "), pattern, cells[2], cells[3], cells[4]);
    }
}
