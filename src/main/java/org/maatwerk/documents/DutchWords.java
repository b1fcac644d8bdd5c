package org.maatwerk.documents;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of one room in the language of administration, for what its documents say. */
public final class DutchWords {

    private final Properties words = new Properties();

    private DutchWords() {}

    /** @param room its name, such as {@code protocol} */
    public static DutchWords of(String room) {
        DutchWords dutch = new DutchWords();
        String path = "/org/maatwerk/" + room + "/texts_nl.properties";
        try (var file = new InputStreamReader(DutchWords.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            dutch.words.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
        return dutch;
    }

    /** @throws IllegalStateException when there are no such words */
    public String of(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + '.' + constant.name();
        String found = words.getProperty(key);
        if (found == null) {
            throw new IllegalStateException("no words for " + key);
        }
        return found;
    }
}
