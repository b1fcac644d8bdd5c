package org.maatwerk.documents.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML with places for words, such as <code>{{name}}</code>; the words are never taken for HTML. What several letters
 * share stands in a file beside them and is named as <code>{{> part-opening}}</code>.
 */
final class LetterTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z]+)}}");

    private static final Pattern PART = Pattern.compile("\\{\\{> ([a-z-]+)}}\\R?");

    private final String html;

    private LetterTemplate(String html) {
        this.html = html;
    }

    static LetterTemplate of(String html) {
        return new LetterTemplate(html);
    }

    /** @throws IllegalArgumentException when there is no such template, or no such part, on the classpath */
    static LetterTemplate at(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return new LetterTemplate(PART.matcher(read(path))
                .replaceAll(part -> Matcher.quoteReplacement(read(folder + part.group(1) + ".html"))));
    }

    private static String read(String path) {
        try (InputStream template = LetterTemplate.class.getResourceAsStream(path)) {
            if (template == null) {
                throw new IllegalArgumentException("no letter at " + path);
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalArgumentException when there is a place without words: a letter never goes out half filled */
    String filled(Map<String, String> values) {
        return PLACE.matcher(html)
                .replaceAll(place -> Matcher.quoteReplacement(escaped(words(place.group(1), values))));
    }

    /** As {@link #filled}, with one place that takes HTML of ours. */
    String around(String place, String body, Map<String, String> values) {
        return new LetterTemplate(html.replace("{{" + place + "}}", "\0"))
                .filled(values)
                .replace("\0", body);
    }

    private static String words(String place, Map<String, String> values) {
        String words = values.get(place);
        if (words == null) {
            throw new IllegalArgumentException("the letter says nothing at " + place);
        }
        return words;
    }

    /** Accents are joined to their letters; what no document may hold (control and half characters) becomes a space. */
    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isText(character) ? character : ' ');
            }
        });
        return safe.toString();
    }

    private static boolean isText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
