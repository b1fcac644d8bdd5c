package org.maatwerk.documents;

import java.util.List;
import java.util.Map;

/**
 * A document that lists facts: a heading for each part, a table of names and values under it.
 *
 * @param description one sentence for who hears the document's properties; without content of a file
 */
public record Listing(String title, String description, String introduction, List<Part> parts) {

    public Listing {
        parts = List.copyOf(parts);
    }

    /** @param facts names and values, in order */
    public record Part(String heading, Map<String, String> facts) {}
}
