package org.maatwerk.people;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The key of an organisation: an OVO code (OVO and six digits) for an entity of the government, the ten digits of the
 * KBO number for a company such as a prevention service (X9).
 */
public record OrganisationKey(String value) implements Serializable, Comparable<OrganisationKey> {

    private static final Pattern SHAPE = Pattern.compile("OVO\\d{6}|\\d{10}");

    /** @throws IllegalArgumentException when the text is neither an OVO code nor a KBO number */
    public OrganisationKey {
        if (!isOne(value)) {
            throw new IllegalArgumentException("neither an OVO code nor a KBO number");
        }
    }

    /** Whether the text is shaped like a key; for input from outside, before it is made one. */
    public static boolean isOne(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(OrganisationKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
