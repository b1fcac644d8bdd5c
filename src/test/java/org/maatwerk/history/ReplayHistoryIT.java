package org.maatwerk.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.maatwerk.protocol.MeasureCategory;

/**
 * F1: the report says of the years what was published of them. A sample in each build, all of it with
 * {@code -Dmaatwerk.test.history=all}.
 */
class ReplayHistoryIT {

    private static final boolean ALL = "all".equals(System.getProperty("maatwerk.test.history"));

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void the_report_prints_what_was_published_F1() {
        PublishedRequests published = PublishedRequests.read();
        Map<Integer, Map<MeasureCategory, Integer>> replayed = ALL ? published.byYear() : sample(published);

        List<String> report = new ReplayHistory(data(), System.out).replay(replayed);

        assertThat(report).contains(totals(replayed));
        if (ALL) {
            assertThat(report)
                    .contains("Totaal | 56 | 49 | 126 | 183")
                    .anySatisfy(line -> assertThat(line).contains("767.520,00"))
                    .anySatisfy(line -> assertThat(line).startsWith("Generiek").endsWith("39%"))
                    .anySatisfy(
                            line -> assertThat(line).startsWith("Individueel").endsWith("61%"))
                    .anySatisfy(line ->
                            assertThat(line).startsWith("Werkingsmiddelen").endsWith("85%"))
                    .anySatisfy(
                            line -> assertThat(line).startsWith("Loonmiddelen").endsWith("15%"))
                    .anySatisfy(line -> assertThat(line).contains("32%", "25 jobstudenten in 11 entiteiten"));
        }
    }

    /** What {@code ./maatwerk history} fills, or one that is thrown away. */
    private Path data() {
        String chosen = System.getProperty("maatwerk.test.history.data");
        return chosen == null ? folder : Path.of(chosen);
    }

    /** Of one year, one request in each category that there was. */
    private static Map<Integer, Map<MeasureCategory, Integer>> sample(PublishedRequests published) {
        Map<MeasureCategory, Integer> few = new LinkedHashMap<>();
        published.byYear().get(2014).forEach((category, count) -> few.put(category, Math.min(count, 1)));
        return Map.of(2014, few);
    }

    /** Of four years up to the last one. */
    private static String totals(Map<Integer, Map<MeasureCategory, Integer>> replayed) {
        int last = replayed.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
        StringBuilder line = new StringBuilder("Totaal");
        for (int year = last - 3; year <= last; year++) {
            line.append(" | ")
                    .append(replayed.getOrDefault(year, Map.of()).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        }
        return line.toString();
    }
}
