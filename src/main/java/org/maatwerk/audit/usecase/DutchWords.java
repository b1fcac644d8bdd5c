package org.maatwerk.audit.usecase;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The words of all rooms in the language of administration, for documents that are made here. */
final class DutchWords {

    private static final Properties WORDS = new Properties();

    static {
        List.of("people", "confidentiality", "attestation", "protocol", "messages", "audit")
                .forEach(DutchWords::read);
    }

    private DutchWords() {}

    /** @throws IllegalStateException when there are no such words */
    static String of(String key) {
        String words = WORDS.getProperty(key);
        if (words == null) {
            throw new IllegalStateException("no words for " + key);
        }
        return words;
    }

    static String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    static String orElse(String key, String otherwise) {
        return WORDS.getProperty(key, otherwise);
    }

    private static void read(String room) {
        String path = "/org/maatwerk/" + room + "/texts_nl.properties";
        try (var file = new InputStreamReader(DutchWords.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            WORDS.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
