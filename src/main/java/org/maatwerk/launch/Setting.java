package org.maatwerk.launch;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One thing an operator can choose, a line of {@code settings.csv}.
 *
 * @param key as the application reads it, for example {@code maatwerk.key-file}
 * @param form what a value looks like, in words an operator understands
 * @param pattern what a value looks like, exactly
 * @param fallback the value when nothing is chosen; empty when there is none
 * @param owner the class that reads it
 * @param purpose what it is for, one sentence
 */
record Setting(String key, String form, Pattern pattern, String fallback, String owner, String purpose) {

    /** The name of the environment variable, as MicroProfile Config derives it. */
    String variable() {
        return variable(key);
    }

    static String variable(String key) {
        return key.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    boolean accepts(String value) {
        return pattern.matcher(value).matches();
    }
}
