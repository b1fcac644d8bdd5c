package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of ASVS 5.0.0 answers every requirement, and what it points at is there. */
class SecurityTableTest {

    private static final Path TABLE = Path.of("docs/security/asvs.md");

    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| V(\\d+)\\.(\\d+)\\.(\\d+) \\| ([123]) \\| ([^|\\n]+) \\| ([a-z ]+) \\| ([^|\\n]+) \\|$");
    private static final Pattern COUNT = Pattern.compile("(?m)^\\| (test|design|not applicable|open) \\| (\\d+) \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");
    private static final Pattern PLACE = Pattern.compile("`(?!docker/)((?:[a-z]+/)+[A-Z]\\w+)`");
    private static final Pattern FILE = Pattern.compile("`((?:docs|docker)/[\\w./-]+)`");
    private static final Pattern DECISION = Pattern.compile("decisions? (\\d+)");

    /** How many requirements each level adds in version 5.0.0. */
    private static final Map<String, Long> LEVELS = Map.of("1", 70L, "2", 183L, "3", 92L);

    private record Row(int chapter, int section, int number, String level, String answer, String where) {

        static Row of(MatchResult cells) {
            return new Row(
                    Integer.parseInt(cells.group(1)),
                    Integer.parseInt(cells.group(2)),
                    Integer.parseInt(cells.group(3)),
                    cells.group(4),
                    cells.group(6),
                    cells.group(7));
        }

        /** Nothing between the two is left out. */
        boolean isFollowedBy(Row next) {
            boolean sameSection = next.chapter == chapter && next.section == section && next.number == number + 1;
            boolean nextSection = next.chapter == chapter && next.section == section + 1 && next.number == 1;
            boolean nextChapter = next.chapter == chapter + 1 && next.section >= 1 && next.number == 1;
            return sameSection || nextSection || nextChapter;
        }
    }

    private final String table = ProjectFiles.read(TABLE);
    private final List<Row> rows = ROW.matcher(table).results().map(Row::of).toList();

    @Test
    void every_requirement_has_one_row_in_order() {
        assertThat(rows).hasSize(345);
        assertThat(table.lines().filter(line -> line.startsWith("| V"))).hasSize(345);
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i - 1).isFollowedBy(rows.get(i)))
                    .as("%s is followed by %s", rows.get(i - 1), rows.get(i))
                    .isTrue();
        }
        assertThat(countedBy(Row::level)).isEqualTo(LEVELS);
    }

    @Test
    void the_head_counts_the_answers_as_they_are() {
        Map<String, Long> said = COUNT.matcher(table)
                .results()
                .filter(count -> !count.group(2).equals("0"))
                .collect(Collectors.toMap(count -> count.group(1), count -> Long.valueOf(count.group(2))));

        assertThat(countedBy(Row::answer)).isEqualTo(said);
    }

    @Test
    void every_answer_of_a_test_names_one_and_every_test_that_is_named_exists() {
        Map<String, String> tests = ProjectFiles.below(ProjectFiles.TEST_JAVA, ".*(Test|IT)\\.java").stream()
                .collect(Collectors.toMap(ProjectFiles::stem, ProjectFiles::read));
        Set<String> missing = new TreeSet<>();

        rows.stream()
                .filter(row -> row.answer().equals("test"))
                .filter(row -> !TEST.matcher(row.where()).find())
                .forEach(row -> missing.add(row + " names no test"));
        TEST.matcher(table)
                .results()
                .filter(test -> !tests.getOrDefault(test.group(1), "").contains("void " + test.group(2) + "("))
                .forEach(test -> missing.add(test.group()));

        assertThat(missing).isEmpty();
    }

    @Test
    void every_place_and_decision_that_is_named_exists() {
        Stream<String> places = PLACE.matcher(table)
                .results()
                .map(place -> ProjectFiles.MAIN_JAVA.resolve(place.group(1) + ".java"))
                .filter(Files::notExists)
                .map(Path::toString);
        Stream<String> files =
                FILE.matcher(table).results().map(file -> file.group(1)).filter(file -> Files.notExists(Path.of(file)));
        Stream<String> decisions = DECISION.matcher(table)
                .results()
                .map(decision -> "%04d-".formatted(Integer.valueOf(decision.group(1))))
                .filter(number -> ProjectFiles.below(Path.of("docs/decisions"), ".*/" + number + ".*")
                        .isEmpty());

        assertThat(Stream.of(places, files, decisions).flatMap(Function.identity()))
                .isEmpty();
    }

    private Map<String, Long> countedBy(Function<Row, String> what) {
        return rows.stream().collect(Collectors.groupingBy(what, Collectors.counting()));
    }
}
