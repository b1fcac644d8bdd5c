package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is laid out of the libraries for the server and for strangers (decision 104). */
class LibrariesIT {

    private static final Path APPLICATION = Path.of("target", "dist", "ROOT.war");

    @Test
    void the_server_passes_over_each_library_but_the_one_it_must_read() {
        assertThat(libraries()).hasSizeGreaterThan(30).contains("primefaces.jar");
        assertThat(libraries().stream()
                        .filter(library -> !Files.isDirectory(APPLICATION.resolve(mark(library))))
                        .toList())
                .containsExactly("primefaces.jar");
    }

    @Test
    void no_name_of_a_library_tells_its_version() {
        assertThat(libraries()).noneMatch(library -> library.matches(".*[0-9]\\.[0-9].*"));
    }

    /** As the server would name the folder into which it had unpacked it. */
    private static String mark(String library) {
        return "WEB-INF__lib__" + library.replace(".jar", "_jar");
    }

    private static List<String> libraries() {
        return ProjectFiles.below(APPLICATION.resolve("WEB-INF/lib"), ".*\\.jar").stream()
                .map(jar -> jar.getFileName().toString())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
    }
}
