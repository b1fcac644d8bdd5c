package org.maatwerk.leaks;

import java.util.LinkedHashSet;
import java.util.Set;

/** Words that stand nowhere else; each names the field it was planted in. */
final class Marks {

    private static final String STEM = "Kanarie7Qz";

    private final Set<String> planted = new LinkedHashSet<>();

    /** A sentence with a word that only this field holds. */
    String in(String field) {
        String mark = STEM + field.replaceAll("[^A-Za-z0-9]", "");
        planted.add(mark);
        return "Dit schreef iemand hier: " + mark + ".";
    }

    Set<String> planted() {
        return Set.copyOf(planted);
    }
}
