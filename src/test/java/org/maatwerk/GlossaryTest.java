package org.maatwerk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Stage;
import org.maatwerk.people.Role;
import org.maatwerk.people.Statute;

/** The glossary and the front rooms say the same words, both ways. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("docs/glossary.md");

    private static final Pattern CODE = Pattern.compile("`([A-Za-z_]+)`");

    /** Suffixes with a job: the word before them is the noun. */
    private static final Pattern SUFFIX = Pattern.compile("(View|Converter|State|Query|Details|Setting)s?$");

    /** A fact says what happened; its nouns have rows of their own. */
    private static final Pattern FACT = Pattern.compile(".*(ed|wn|Given|Held|SentBack|Left|Near|Taken|Made)$");

    private final Set<String> rows = codesInTheGlossary();

    @Test
    void every_noun_of_a_front_room_has_a_row() {
        List<String> without = nouns().filter(noun -> namesOf(noun).noneMatch(rows::contains))
                .map(noun -> "no row for " + noun)
                .toList();

        List<String> unused = rows.stream()
                .filter(row -> !typesInFrontRooms().contains(row))
                .filter(row -> constants().noneMatch(row::equals))
                .map(row -> "nobody uses " + row)
                .toList();

        List<String> findings = new ArrayList<>(without);
        findings.addAll(unused);
        OpenEnds.areAllOf(GlossaryTest.class, findings);
    }

    private static Stream<String> nouns() {
        Set<String> kernel = ProjectFiles.below(ProjectFiles.MAIN_JAVA.resolve("kernel"), ".*").stream()
                .map(ProjectFiles::stem)
                .collect(Collectors.toSet());
        return typesInFrontRooms().stream()
                .filter(type -> !kernel.contains(type))
                .filter(type -> !type.endsWith("Refusal") && !FACT.matcher(type).matches());
    }

    /** As it stands, without its suffix, and one of them. */
    private static Stream<String> namesOf(String noun) {
        String plain = SUFFIX.matcher(noun).replaceFirst("");
        return Stream.of(noun, plain, plain + "s", plain.replaceFirst("s$", ""), plain.replaceFirst("es$", ""));
    }

    private static Set<String> typesInFrontRooms() {
        return ProjectFiles.below(ProjectFiles.MAIN_JAVA, "src/main/java/org/maatwerk/[a-z]+/[A-Z]\\w+\\.java").stream()
                .filter(file -> isFeature(file.getParent().getFileName().toString()))
                .map(ProjectFiles::stem)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isFeature(String room) {
        return FloorPlan.HOUSE.isFeature(room);
    }

    /** Roles, relations and the like have rows under their constant's name. */
    private static Stream<String> constants() {
        return Stream.of(Role.values(), Statute.values(), Stage.values())
                .flatMap(Stream::of)
                .map(Enum::name);
    }

    private static Set<String> codesInTheGlossary() {
        return ProjectFiles.read(GLOSSARY)
                .lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[2])
                .flatMap(cell -> CODE.matcher(cell).results())
                .map(code -> code.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
