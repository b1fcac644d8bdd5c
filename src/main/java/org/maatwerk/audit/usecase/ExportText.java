package org.maatwerk.audit.usecase;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.maatwerk.documents.Listing;
import org.maatwerk.people.OwnRecord;

/** The same records for machines (JSON, with codes) and for people (a listing, in the language of administration). */
final class ExportText {

    private static final Properties WORDS = new Properties();

    static {
        List.of("people", "confidentiality", "attestation", "messages", "audit").forEach(ExportText::read);
    }

    private ExportText() {}

    private static void read(String room) {
        String path = "/org/maatwerk/" + room + "/texts_nl.properties";
        try (var file = new InputStreamReader(ExportText.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            WORDS.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] json(List<OwnRecord> records, LocalDate on) {
        String all = records.stream()
                .map(record -> "{" + pair("kind", record.kind()) + ",\"facts\":{" + pairs(record.facts()) + "}}")
                .collect(Collectors.joining(",\n"));
        return ("{" + pair("madeOn", on.toString()) + ",\"records\":[\n" + all + "\n]}\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static Listing listing(List<OwnRecord> records, LocalDate on) {
        List<Listing.Part> parts = new ArrayList<>();
        for (OwnRecord record : records) {
            Map<String, String> facts = new LinkedHashMap<>();
            record.facts()
                    .forEach((code, value) -> facts.put(word("own-data.fact." + code), shown(record, code, value)));
            if (!facts.isEmpty()) {
                parts.add(new Listing.Part(word("own-data.kind." + record.kind()), facts));
            }
        }
        return new Listing(
                word("own-data.title"),
                word("own-data.description"),
                word("own-data.introduction").replace("{0}", on.toString()),
                parts);
    }

    /** A constant by its words, a reason by the title of its page. */
    private static String shown(OwnRecord record, String code, String value) {
        if (code.equals("why")) {
            return WORDS.getProperty(value + ".title", value);
        }
        String otherwise = WORDS.getProperty("own-data.value." + value, value);
        return record.keys().containsKey(code) ? WORDS.getProperty(record.keys().get(code), otherwise) : otherwise;
    }

    /** @throws IllegalStateException when a room tells something that has no name here */
    private static String word(String key) {
        String word = WORDS.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("no words for " + key);
        }
        return word;
    }

    private static String pairs(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> pair(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining(","));
    }

    private static String pair(String name, String value) {
        return quoted(name) + ":" + quoted(value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
            } else if (character < ' ' || Character.isSurrogate((char) character)) {
                quoted.append("\\u%04x".formatted(character));
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append('"').toString();
    }
}
