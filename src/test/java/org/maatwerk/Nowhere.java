package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Looks for what must not stand anywhere in the sources; each look is first shown something that it must find. */
final class Nowhere {

    static final String JAVA = ".*\\.java";
    static final String SCRIPTS = ".*\\.js";

    private static final Path MAIN = Path.of("src/main");

    private Nowhere() {}

    static void assertNowhere(String means, String files, String... examples) {
        Pattern pattern = Pattern.compile(means);
        List<Path> sources = ProjectFiles.below(MAIN, files);
        assertThat(examples).allMatch(example -> pattern.matcher(example).find());

        List<Path> found = sources.stream()
                .filter(file -> pattern.matcher(ProjectFiles.read(file)).find())
                .toList();

        assertThat(sources).isNotEmpty();
        assertThat(found).isEmpty();
    }
}
