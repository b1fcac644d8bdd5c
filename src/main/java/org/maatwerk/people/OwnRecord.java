package org.maatwerk.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that is known of a person: facts in order, under codes that have words ({@code own-data.fact.<code>}).
 *
 * @param kind the code of what it is ({@code own-data.kind.<kind>})
 * @param keys for facts that are constants: the key of their words
 */
public record OwnRecord(String kind, Map<String, String> facts, Map<String, String> keys) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    public OwnRecord {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        keys = Map.copyOf(keys);
    }

    public static OwnRecord of(String kind) {
        return new OwnRecord(kind, Map.of(), Map.of());
    }

    /** With one more fact; nothing is added for what is not known. */
    public OwnRecord with(String code, Object value) {
        if (value == null || value.toString().isBlank()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(code, text(value));
        Map<String, String> moreKeys = new LinkedHashMap<>(keys);
        if (value instanceof Enum<?> constant) {
            moreKeys.put(code, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        return new OwnRecord(kind, more, moreKeys);
    }

    private static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Instant moment) {
            return MOMENT.format(moment.atZone(HERE));
        }
        return value instanceof LocalDate day ? day.toString() : value.toString();
    }
}
