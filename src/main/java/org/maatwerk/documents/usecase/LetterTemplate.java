package org.maatwerk.documents.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML with places for words, such as <code>{{name}}</code>; the words are never taken for HTML. What stands between
 * <code>{{#people}}</code> and <code>{{/people}}</code> comes once for each row of that list, and between
 * <code>{{^people}}</code> and <code>{{/people}}</code> when there is none. What several letters share stands in a file
 * beside them and is named as <code>{{> part-opening}}</code>.
 */
final class LetterTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z]+)}}");

    private static final Pattern REPEATED =
            Pattern.compile("\\{\\{([#^])([a-zA-Z]+)}}\\R?(.*?)\\{\\{/\\2}}\\R?", Pattern.DOTALL);

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
        return filled(values, Map.of());
    }

    /**
     * As {@link #filled(Map)}, with lists.
     *
     * @param lists by name; each row has words of its own, and for the rest those of the letter
     */
    String filled(Map<String, String> values, Map<String, List<Map<String, String>>> lists) {
        StringBuilder filled = new StringBuilder();
        Matcher repeated = REPEATED.matcher(html);
        int from = 0;
        while (repeated.find()) {
            filled.append(places(html.substring(from, repeated.start()), values));
            LetterTemplate each = new LetterTemplate(repeated.group(3));
            rows(repeated.group(1), listed(repeated.group(2), lists)).forEach(row -> {
                Map<String, String> words = new HashMap<>(values);
                words.putAll(row);
                filled.append(each.filled(words, lists));
            });
            from = repeated.end();
        }
        return filled.append(places(html.substring(from), values)).toString();
    }

    /** For the part that says that there is none, one row without words when there is none. */
    private static List<Map<String, String>> rows(String sign, List<Map<String, String>> list) {
        if (sign.equals("#")) {
            return list;
        }
        return list.isEmpty() ? List.of(Map.of()) : List.of();
    }

    private static List<Map<String, String>> listed(String name, Map<String, List<Map<String, String>>> lists) {
        List<Map<String, String>> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("the letter lists nothing at " + name);
        }
        return list;
    }

    private static String places(String html, Map<String, String> values) {
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
