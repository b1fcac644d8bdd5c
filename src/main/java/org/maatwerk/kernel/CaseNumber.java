package org.maatwerk.kernel;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The number of a file (dossiernummer), such as {@code IA-2026-01042}: the only thing about a file that may stand in
 * an address, an engine variable, a mail or a log line (D-2, D-3).
 */
public record CaseNumber(String value) implements Serializable, Comparable<CaseNumber> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,3}-\\d{4}-\\d{5,}");

    /** @throws IllegalArgumentException when the text is not shaped like a case number */
    public CaseNumber {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a case number");
        }
    }

    /** Whether the text is shaped like a case number; for input from outside, before it is made one. */
    public static boolean isOne(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
