package org.maatwerk.documents;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a letter says.
 *
 * @param template the body, a piece of HTML on the classpath such as {@code /org/maatwerk/attestation/letters/x.html},
 *     with places such as <code>{{name}}</code>, and parts that repeat such as <code>{{#people}}…{{/people}}</code>
 * @param title the heading, and the title of the document
 * @param description one sentence for who hears the document's properties; without content of a file
 * @param values the words for the places; shown as they are, never as HTML
 * @param lists the rows of the parts that repeat, by name: the words of each row
 */
public record LetterContent(
        String template,
        String title,
        String description,
        Map<String, String> values,
        Map<String, List<Map<String, String>>> lists) {

    public LetterContent {
        values = Map.copyOf(values);
        lists = lists.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, list -> List.copyOf(list.getValue())));
    }

    /** Without parts that repeat. */
    public LetterContent(String template, String title, String description, Map<String, String> values) {
        this(template, title, description, values, Map.of());
    }

    /** Never the content. */
    @Override
    public String toString() {
        return "a letter by " + template;
    }
}
