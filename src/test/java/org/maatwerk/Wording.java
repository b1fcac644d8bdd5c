package org.maatwerk;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The words of all rooms in one language, as the shell merges them. */
record Wording(String language, Map<String, String> words, List<String> doubles) {

    static Wording in(String language) {
        Map<String, String> words = new TreeMap<>();
        List<String> doubles = new ArrayList<>();
        for (Path file : files(language)) {
            read(file).forEach((key, value) -> {
                if (words.put((String) key, (String) value) != null) {
                    doubles.add(key + " has words in two rooms");
                }
            });
        }
        return new Wording(language, words, doubles);
    }

    private static List<Path> files(String language) {
        return ProjectFiles.below(ProjectFiles.WORDS, ".*/texts_" + language + "\\.properties");
    }

    /** One map per file: a key that stands twice in one file is told by the second reading. */
    private static Properties read(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(ProjectFiles.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
