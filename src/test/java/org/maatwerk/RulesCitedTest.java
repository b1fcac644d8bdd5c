package org.maatwerk;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each numbered rule of the work that is built so far is named by a test that shows it. */
class RulesCitedTest {

    private static final List<String> RULES = Stream.of(
                    IntStream.rangeClosed(1, 13).mapToObj(number -> "A" + number),
                    IntStream.rangeClosed(1, 7).mapToObj(number -> "D-" + number),
                    Stream.of("X1", "X4", "X8"))
            .flatMap(rules -> rules)
            .toList();

    @Test
    void every_rule_is_named_by_a_test() {
        List<String> tests = ProjectFiles.below(ProjectFiles.TEST_JAVA, ".*(Test|IT)\\.java").stream()
                .filter(file -> !ProjectFiles.stem(file).equals("RulesCitedTest"))
                .map(ProjectFiles::read)
                .toList();

        List<String> unnamed = RULES.stream()
                .filter(rule -> tests.stream().noneMatch(named(rule)))
                .toList();

        OpenEnds.areAllOf(RulesCitedTest.class, unnamed);
    }

    private static Predicate<String> named(String rule) {
        return Pattern.compile("(?<![\\w-])" + rule + "(?!\\w)").asPredicate();
    }
}
