package org.maatwerk.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser calls itself, in plain words: "Firefox, Windows". */
final class Browser {

    /** What gives it away, the most particular first: nearly all say they are Safari too. */
    private static final Map<String, String> NAMES = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "CriOS/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> MACHINES = inOrder(
            "Windows",
            "Windows",
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Mac OS X",
            "Mac",
            "CrOS",
            "Chromebook",
            "Linux",
            "Linux");

    private Browser() {}

    /** Empty when it says nothing that we know. */
    static String of(String userAgent) {
        String said = Objects.requireNonNullElse(userAgent, "");
        return Stream.of(first(NAMES, said), first(MACHINES, said))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String first(Map<String, String> words, String said) {
        return words.entrySet().stream()
                .filter(one -> said.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }
}
