package org.maatwerk;

import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The list that the build refuses versions by, as it is written. */
final class KnownBadVersions {

    static final Path LIST = Path.of("src/main/dist/known-bad.xml");

    private static final Pattern EXCLUDE =
            Pattern.compile("<exclude>([^:<]+):([^:<]+):([\\[(])([^,<]*),([^,<]+)([\\])])<");

    private KnownBadVersions() {}

    /** What is banned of one library: from one version to another, the last one included when none is mended. */
    record Span(String group, String artifact, String first, String last, boolean neverMended) {

        boolean holds(String found) {
            int toEnd = Version.parse(found).compareTo(Version.parse(last));
            boolean begun = first.isEmpty() || Version.parse(found).compareTo(Version.parse(first)) >= 0;
            return begun && (neverMended ? toEnd <= 0 : toEnd < 0);
        }

        String lastBad() {
            return neverMended ? last : last + "-alpha";
        }

        String firstMended() {
            return last + "-mended";
        }
    }

    static List<Span> spans() {
        return EXCLUDE.matcher(ProjectFiles.read(LIST))
                .results()
                .map(found -> new Span(
                        found.group(1),
                        found.group(2),
                        found.group(4),
                        found.group(5),
                        found.group(6).equals("]")))
                .toList();
    }
}
