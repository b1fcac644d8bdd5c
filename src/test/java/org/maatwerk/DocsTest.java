package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point at is there. */
class DocsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)");

    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]+)\\*\\*");

    private static final Pattern DECISION = Pattern.compile("\\d{4}-[a-z0-9-]+\\.md");

    @Test
    void every_link_leads_somewhere() {
        List<String> broken = new ArrayList<>();
        documents().forEach(document -> LINK.matcher(ProjectFiles.read(document))
                .results()
                .map(link -> link.group(1))
                .filter(link -> Files.notExists(document.toAbsolutePath().resolveSibling(link)))
                .forEach(link -> broken.add(document + " points at " + link)));

        OpenEnds.areAllOf(DocsTest.class, broken);
    }

    /** What stands bold in the manual without a full stop is a button or menu word. */
    @Test
    void every_button_that_the_manual_names_is_called_so_on_the_screen() {
        Collection<String> words = Wording.in("nl").words().values();
        List<String> unknown = ProjectFiles.below(Path.of("docs/handleiding"), ".*\\.md").stream()
                .flatMap(page -> BOLD.matcher(ProjectFiles.read(page)).results())
                .map(bold -> bold.group(1))
                .filter(bold -> !bold.matches(".*[.?]") && !words.contains(bold))
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void every_decision_says_what_was_given_up_and_when_it_is_no_longer_true() {
        List<String> lacking = new ArrayList<>();
        ProjectFiles.below(Path.of("docs/decisions"), ".*").forEach(decision -> {
            if (!DECISION.matcher(decision.getFileName().toString()).matches()) {
                lacking.add(decision + " is not named 0000-title.md");
            }
            String text = ProjectFiles.read(decision);
            Stream.of("**Situation.**", "**Choice.**", "**What we gave up", "**The sign it is no longer true.**", "# ")
                    .filter(part -> !text.contains(part))
                    .forEach(part -> lacking.add(decision + " lacks " + part));
        });

        assertThat(lacking).isEmpty();
    }

    @Test
    void every_room_says_what_it_is_for_who_comes_there_and_what_it_must_never_know() {
        assertThat(ProjectFiles.below(ProjectFiles.MAIN_JAVA, "src/main/java/org/maatwerk/[a-z]+/\\w+\\.java").stream()
                        .map(Path::getParent)
                        .distinct())
                .isNotEmpty()
                .allSatisfy(room ->
                        assertThat(room.resolve("package-info.java")).content().contains("must never"));
    }

    private static Stream<Path> documents() {
        return Stream.concat(
                ProjectFiles.below(Path.of("docs"), ".*\\.md").stream(),
                Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(Path::of));
    }
}
