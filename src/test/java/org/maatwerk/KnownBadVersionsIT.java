package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maatwerk.KnownBadVersions.Span;

/** A rule nobody has seen fail is not a rule: Maven itself, with our list, refuses the last bad version of each library. */
class KnownBadVersionsIT {

    private static final Pattern ENFORCER =
            Pattern.compile("maven-enforcer-plugin</artifactId>\\s*<version>([^<]+)</version>");

    @TempDir
    Path folder;

    @Test
    void the_build_ends_at_the_last_bad_version_of_every_library() throws IOException, InterruptedException {
        String said = enforced(Span::lastBad);

        assertThat(said).contains("BUILD FAILURE");
        assertThat(KnownBadVersions.spans()).isNotEmpty().allSatisfy(span -> assertThat(said)
                .contains("Known-bad " + span.artifact() + ":")
                .containsPattern(Pattern.quote(":" + span.lastBad()) + " <--- banned"));
    }

    @Test
    void the_build_lets_the_mended_version_of_every_library_in() throws IOException, InterruptedException {
        String said = enforced(Span::firstMended);

        assertThat(said).contains("BUILD SUCCESS");
    }

    /** Nothing is fetched: what does not exist counts as a library without dependencies. */
    private String enforced(Function<Span, String> version) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("pom.xml"), pom(version));
        Path said = folder.resolve("said");
        Process maven = new ProcessBuilder(
                        System.getProperty("maatwerk.test.maven"),
                        "-o",
                        "-B",
                        "-Dstyle.color=never",
                        "-Dmaven.repo.local=" + System.getProperty("maatwerk.test.repository"),
                        "enforcer:enforce")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(maven.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return Files.readString(said);
    }

    private static String pom(Function<Span, String> version) {
        List<Span> spans = KnownBadVersions.spans();
        StringBuilder dependencies = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            // The classifier lets two spans of one library stand side by side.
            dependencies
                    .append("<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>"
                            .formatted(span.group(), span.artifact(), version.apply(span)))
                    .append("<classifier>span-%d</classifier></dependency>%n".formatted(i));
        }
        return """
                <project><modelVersion>4.0.0</modelVersion>
                <groupId>org.maatwerk</groupId><artifactId>canary</artifactId><version>1</version>
                <packaging>pom</packaging>
                <dependencies>%s</dependencies>
                <build><plugins><plugin><artifactId>maven-enforcer-plugin</artifactId><version>%s</version>
                <configuration><rules><externalRules><location>%s</location></externalRules></rules></configuration>
                </plugin></plugins></build></project>
                """
                .formatted(dependencies, enforcer(), KnownBadVersions.LIST.toAbsolutePath());
    }

    private static String enforcer() {
        Matcher version = ENFORCER.matcher(ProjectFiles.read(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }
}
