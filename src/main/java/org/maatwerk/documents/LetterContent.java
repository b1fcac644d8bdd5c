package org.maatwerk.documents;

import java.util.Map;

/**
 * What a letter says.
 *
 * @param template the body, a piece of HTML on the classpath such as {@code /org/maatwerk/attestation/letters/x.html},
 *     with places such as <code>{{name}}</code>
 * @param title the heading, and the title of the document
 * @param description one sentence for who hears the document's properties; without content of a file
 * @param values the words for the places; shown as they are, never as HTML
 */
public record LetterContent(String template, String title, String description, Map<String, String> values) {

    public LetterContent {
        values = Map.copyOf(values);
    }
}
