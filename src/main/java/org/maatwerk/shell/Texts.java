package org.maatwerk.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * All words of all rooms, in the language of the one who looks: {@code #{texts['sign-in.title']}}. A key without words
 * shows as {@code ???key???}, which every screen test refuses.
 */
@Named("texts")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {

    private static final String ROOMS = "/WEB-INF/classes/org/maatwerk/";

    @Inject
    ServletContext application;

    @Inject
    Language language;

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    /** The words in the current language; parameters {@code {0}}, {@code {1}} … are filled in. */
    public String with(String key, Object... parameters) {
        return fill(get(key), parameters);
    }

    /** The words under a key that may be missing; null when it is. */
    public String orNull(String key) {
        return words(language.current()).get(key);
    }

    /** The words for a constant that is shown: key {@code <EnumSimpleName>.<CONSTANT>}. */
    public String of(Enum<?> constant) {
        return constant == null ? "" : get(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
    }

    @Override
    public String get(Object key) {
        String words = orNull(String.valueOf(key));
        return words == null ? "???" + key + "???" : words;
    }

    @Override
    public boolean containsKey(Object key) {
        return orNull(String.valueOf(key)) != null;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return words(language.current()).entrySet();
    }

    static String fill(String pattern, Object... parameters) {
        String filled = pattern;
        for (int i = 0; i < parameters.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(parameters[i]));
        }
        return filled;
    }

    private synchronized Map<String, String> words(Locale locale) {
        return byLanguage.computeIfAbsent(locale.getLanguage(), this::read);
    }

    private Map<String, String> read(String languageCode) {
        Map<String, String> words = new HashMap<>();
        for (String room : rooms()) {
            Properties properties = new Properties();
            String path = room + "texts_" + languageCode + ".properties";
            try (var in = application.getResourceAsStream(path)) {
                if (in != null) {
                    properties.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(path, unreadable);
            }
            properties.forEach((key, value) -> words.put((String) key, (String) value));
        }
        return Map.copyOf(words);
    }

    private Set<String> rooms() {
        Set<String> rooms = application.getResourcePaths(ROOMS);
        return rooms == null ? new HashSet<>() : rooms;
    }
}
