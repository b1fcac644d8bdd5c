package org.maatwerk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing lies about that was only needed while building. */
class NoLeftoversTest {

    private static final String OURS =
            ".*\\.(java|xhtml|xml|bpmn|dmn|sql|properties|css|js|md|yml|csv|html)|Dockerfile";

    private record Leftover(String name, Pattern pattern, String files) {

        boolean isIn(Path file, String line) {
            return file.toString().replace('\\', '/').matches(files)
                    && pattern.matcher(line).find();
        }
    }

    private static final List<Leftover> LEFTOVERS = List.of(
            leftover("a note to self without a number", "(?<!`)\\b(TODO|FIXME|XXX|HACK)\\b(?! #\\d)", ".*"),
            leftover("a print", "System\\.(out|err)\\b", "src/main/java/org/maatwerk/(?!launch/).*"),
            leftover("a printed stack", "printStackTrace\\(", "src/main/java/org/maatwerk/(?!launch/).*"),
            leftover("a path of one machine", "(?<![\\w.}])/(home|root|work|Users|tmp)/[\\w.]", "(?!docker/).*"),
            leftover("a test put aside", "@Disabled\\b", ".*\\.java"),
            leftover("a wait by the clock", "Thread\\.sleep\\(", ".*\\.java"),
            leftover("code commented out", "^\\s*//.*[;{}]\\s*$", ".*\\.java"));

    @Test
    void nothing_is_left_lying_about() {
        List<String> found = new ArrayList<>();
        Stream.of("src", "bpmn", "docs", "docker")
                .flatMap(folder -> ProjectFiles.below(Path.of(folder), OURS).stream())
                .filter(file -> !file.endsWith("NoLeftoversTest.java"))
                .forEach(file -> look(file, found));

        OpenEnds.areAllOf(NoLeftoversTest.class, found);
    }

    private static void look(Path file, List<String> found) {
        List<String> lines = ProjectFiles.read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String place = file + ":" + (i + 1);
            LEFTOVERS.stream()
                    .filter(leftover -> leftover.isIn(file, line))
                    .forEach(leftover -> found.add(place + " holds " + leftover.name()));
        }
    }

    private static Leftover leftover(String name, String pattern, String files) {
        return new Leftover(name, Pattern.compile(pattern), files);
    }
}
