package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of known-bad versions can be looked up by whoever the build stops. */
class KnownBadVersionsTest {

    private static final Pattern RULE = Pattern.compile(
            "<bannedDependencies>\\s*<excludes>(.*?)</excludes>\\s*<message>(.*?)</message>\\s*</bannedDependencies>",
            Pattern.DOTALL);

    private static final String LIST = ProjectFiles.read(KnownBadVersions.LIST);

    @Test
    void every_rule_names_its_library_and_the_published_number_of_the_hole() {
        List<MatchResult> rules = RULE.matcher(LIST).results().toList();

        assertThat(rules).hasSize(count("<bannedDependencies>")).allSatisfy(rule -> assertThat(rule.group(2))
                .matches("Known-bad [\\w-]+: (CVE-\\d{4}-\\d{4,}|GHSA(-\\w{4}){3})\\b.*\\.")
                .satisfies(message -> assertThat(rule.group(1))
                        .contains(":" + message.replaceAll("Known-bad ([\\w-]+):.*", "$1") + ":")));
    }

    @Test
    void every_banned_span_has_an_end_so_that_a_mended_version_can_come_in() {
        assertThat(KnownBadVersions.spans()).hasSize(count("<exclude>"));
    }

    private static int count(String element) {
        return (int) Pattern.compile(element, Pattern.LITERAL)
                .matcher(LIST)
                .results()
                .count();
    }
}
