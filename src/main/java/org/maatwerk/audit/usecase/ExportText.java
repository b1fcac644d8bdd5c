package org.maatwerk.audit.usecase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maatwerk.documents.Listing;
import org.maatwerk.people.OwnRecord;

/** The same records for machines (JSON, with codes) and for people (a listing, in the language of administration). */
final class ExportText {

    private ExportText() {}

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
                    .forEach((code, value) ->
                            facts.put(DutchWords.of("own-data.fact." + code), shown(record, code, value)));
            if (!facts.isEmpty()) {
                parts.add(new Listing.Part(DutchWords.of("own-data.kind." + record.kind()), facts));
            }
        }
        return new Listing(
                DutchWords.of("own-data.title"),
                DutchWords.of("own-data.description"),
                DutchWords.of("own-data.introduction").replace("{0}", on.toString()),
                parts);
    }

    /** A constant by its words, a reason by the title of its page. */
    private static String shown(OwnRecord record, String code, String value) {
        if (code.equals("why")) {
            return DutchWords.orElse(value + ".title", value);
        }
        String otherwise = DutchWords.orElse("own-data.value." + value, value);
        return record.keys().containsKey(code) ? DutchWords.orElse(record.keys().get(code), otherwise) : otherwise;
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
