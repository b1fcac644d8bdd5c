package org.maatwerk.protocol;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/**
 * Something that may help at work (maatregel): a suggestion for an agreement, with one line that explains it.
 *
 * @param barriers for which it is suggested
 * @param costed whether it usually costs money
 */
public record Measure(
        String code,
        MeasureCategory category,
        DependsOn dependsOn,
        boolean costed,
        Set<Barrier> barriers,
        Words dutch,
        Words english)
        implements Serializable {

    /** What it is called, and one line that explains it. */
    public record Words(String name, String explanation) implements Serializable {}

    /** In the reader's language; Dutch unless it is English. */
    public Words in(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? english : dutch;
    }
}
