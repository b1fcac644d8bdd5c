package org.maatwerk;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page as {@code TextsTest} reads it: its stem, and the tags that look for words by their id. */
record Page(String stem, String source) {

    private static final Pattern TAG = Pattern.compile("<house:([a-z-]+)((?:[^<>\"]|\"[^\"]*\")*)>");

    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"/([^\"#]+)\"");

    private static final Pattern ID = Pattern.compile("\\bid=\"([\\w-]+)\"");

    private static final Set<String> LABELLED = Set.of(
            "text", "longtext", "number", "date", "time", "check", "radios", "select", "checks", "button", "fact");

    static List<Page> all() {
        return ProjectFiles.below(ProjectFiles.WEBAPP, ".*\\.xhtml").stream()
                .map(Page::of)
                .toList();
    }

    /** A fragment that a page includes looks for words under the stem of that page. */
    private static Page of(Path file) {
        String own = ProjectFiles.read(file);
        String fragments = INCLUDED.matcher(own)
                .results()
                .map(include -> ProjectFiles.read(ProjectFiles.WEBAPP.resolve(include.group(1))))
                .collect(Collectors.joining());
        return new Page(ProjectFiles.stem(file), own + fragments);
    }

    /** The keys that the page asks for without writing them down: its title, and a label per tag. */
    Stream<String> impliedKeys() {
        Stream<String> labels = TAG.matcher(source)
                .results()
                .filter(tag -> LABELLED.contains(tag.group(1)))
                .filter(tag -> !tag.group(2).contains("label="))
                .flatMap(tag -> ID.matcher(tag.group(2)).results())
                .map(id -> stem + "." + id.group(1));
        return isScreen() ? Stream.concat(titles(), labels) : labels;
    }

    /** Whether the key hangs on one of this page's ids: its label, hint, message, caption or column. */
    boolean uses(String key) {
        if (!key.startsWith(stem + ".")) {
            return false;
        }
        String[] parts = key.substring(stem.length() + 1).split("\\.");
        return isScreen() && (parts[0].equals("title") || ids().contains(parts[0]));
    }

    private boolean isScreen() {
        return source.contains("template=\"/WEB-INF/shell/");
    }

    private Stream<String> titles() {
        return source.contains("name=\"pageTitle\"") ? Stream.empty() : Stream.of(stem + ".title");
    }

    private Set<String> ids() {
        Matcher ids = ID.matcher(source);
        return ids.results().map(id -> id.group(1)).collect(Collectors.toSet());
    }
}
