package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the server brings is held against the list of known-bad versions, as what we bring is; what waits has a day. */
class ServerLibrariesIT {

    private static final Path SERVER = Path.of("target/dist/server");

    private static final Pattern FENCED = Pattern.compile(
            "(?m)^\\| `([\\w-]+)`(?: ([\\d.]+))? \\|[^|]+\\| CVE-[^|]+\\|[^|]+\\| (\\d{4}-\\d\\d-\\d\\d) \\|$");

    private record Library(String group, String artifact, String version) {

        boolean isKnownBad() {
            return KnownBadVersions.spans().stream()
                    .filter(span ->
                            span.group().equals(group) && span.artifact().equals(artifact))
                    .anyMatch(span -> span.holds(version));
        }
    }

    private record Fenced(String artifact, String version, LocalDate last) {}

    @Test
    void no_library_of_the_server_is_known_to_be_bad_but_what_is_fenced_in_V15_2_1() {
        List<Library> libraries = libraries();

        assertThat(libraries).hasSizeGreaterThan(100).anyMatch(library -> library.artifact()
                .equals("jackson-databind"));
        assertThat(libraries.stream().filter(Library::isKnownBad).distinct()).allSatisfy(bad -> assertThat(fenced())
                .anyMatch(one ->
                        one.artifact().equals(bad.artifact()) && one.version().equals(bad.version())));
    }

    @Test
    void nothing_stays_fenced_in_after_its_last_day_nor_after_it_was_mended_V15_2_1() {
        LocalDate today = LocalDate.now(Clock.systemUTC());

        assertThat(fenced())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.last()).as(one.artifact()).isAfterOrEqualTo(today));
        assertThat(fenced().stream().filter(one -> one.version() != null)).allMatch(one -> libraries().stream()
                .anyMatch(library -> library.artifact().equals(one.artifact())
                        && library.version().equals(one.version())));
    }

    private static List<Fenced> fenced() {
        return FENCED.matcher(ProjectFiles.read(Path.of("docs/security/README.md")))
                .results()
                .map(row -> new Fenced(row.group(1), row.group(2), LocalDate.parse(row.group(3))))
                .toList();
    }

    private static List<Library> libraries() {
        return ProjectFiles.below(SERVER, ".*\\.(jar|rar)").stream()
                .flatMap(ServerLibrariesIT::inside)
                .toList();
    }

    /** An archive may hold others, each with its own description. */
    private static Stream<Library> inside(Path archive) {
        try (JarFile jar = new JarFile(archive.toFile())) {
            return jar.stream()
                    .filter(entry -> entry.getName().matches("META-INF/maven/[^/]+/[^/]+/pom\\.properties"))
                    .map(entry -> library(jar, entry))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Library library(JarFile jar, JarEntry entry) {
        try (InputStream content = jar.getInputStream(entry)) {
            Properties about = new Properties();
            about.load(content);
            return new Library(
                    about.getProperty("groupId"), about.getProperty("artifactId"), about.getProperty("version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
