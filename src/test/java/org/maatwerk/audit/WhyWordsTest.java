package org.maatwerk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D-5: every reason for which a file is opened is told in plain words. */
class WhyWordsTest {

    /** A use case names its work once; what goes through the gate without that is a text there. */
    private static final Pattern NAMED = Pattern.compile("static final String STEM =\\s+\"([a-z-]+)\"");

    private static final Pattern AT_THE_GATE =
            Pattern.compile("gate\\s*\\.(?:read|readReleased|write)\\([^;]*\"([a-z-]+)\"\\)");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_reason_has_words(String language) throws IOException {
        Set<String> reasons = reasons();
        Properties words = new Properties();
        try (InputStream texts = getClass().getResourceAsStream("texts_" + language + ".properties")) {
            words.load(texts);
        }

        Set<String> told = words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("why."))
                .map(key -> key.substring(4))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(reasons).contains("decide-attestation", "open-document").isSubsetOf(told);
    }

    private static Set<String> reasons() throws IOException {
        Set<String> reasons = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/maatwerk"))) {
            for (Path file :
                    files.filter(each -> each.toString().contains("/usecase/")).toList()) {
                if (Files.isRegularFile(file)) {
                    String source = Files.readString(file);
                    Stream.of(NAMED, AT_THE_GATE)
                            .flatMap(pattern -> pattern.matcher(source).results())
                            .map((MatchResult hit) -> hit.group(1))
                            .forEach(reasons::add);
                }
            }
        }
        return reasons;
    }
}
