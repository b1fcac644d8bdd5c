package org.maatwerk;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.Refusal;

/** Every word that is asked for exists in each language, and every word that exists is asked for. */
class TextsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.maatwerk");

    /** A key handed over as it is, on a page or in a bean. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:texts\\[|texts\\.(?:with|get|orNull)\\(|texts\\(\\)\\.(?:with|get|orNull)\\(|\\.say\\()['\"]([\\w.-]+[\\w])['\"]");

    /** Anything between quotes that could be a key, or the beginning of one. */
    private static final Pattern QUOTED = Pattern.compile("['\"]([A-Za-z][\\w-]*\\.[\\w.-]*)['\"]");

    private static final Wording DUTCH = Wording.in("nl");
    private static final Wording ENGLISH = Wording.in("en");

    private static final List<Page> PAGES = Page.all();

    private static final List<String> SOURCES = Stream.of(
                    ProjectFiles.below(ProjectFiles.WEBAPP, ".*\\.xhtml"),
                    ProjectFiles.below(ProjectFiles.MAIN_JAVA, ".*\\.java"))
            .flatMap(List::stream)
            .map(ProjectFiles::read)
            .toList();

    /** Made once: they are looked through for every word. */
    private static final Set<String> QUOTES = quoted();

    private static final Set<String> KEYS_OF_CONSTANTS = keysOfConstants();

    private static final Set<String> UNDER_HOME_ENTRIES = underHomeEntries().collect(Collectors.toSet());

    private final List<String> findings = new ArrayList<>();

    @Test
    void every_word_has_a_place_and_every_place_has_words_in_both_languages() {
        for (Wording wording : List.of(DUTCH, ENGLISH)) {
            asked().filter(key -> !wording.words().containsKey(key))
                    .forEach(key -> findings.add(key + " has no words in " + wording.language()));
            findings.addAll(wording.doubles());
            wording.words().forEach((key, words) -> {
                if (words.isBlank()) {
                    findings.add(key + " is empty in " + wording.language());
                }
            });
        }
        sameKeys(DUTCH, ENGLISH);
        sameKeys(ENGLISH, DUTCH);
        DUTCH.words().keySet().stream()
                .filter(key -> !isUsed(key))
                .forEach(key -> findings.add(key + " is asked for nowhere"));

        OpenEnds.areAllOf(TextsTest.class, findings);
    }

    private void sameKeys(Wording one, Wording other) {
        one.words().keySet().stream()
                .filter(key -> !other.words().containsKey(key))
                .forEach(key -> findings.add(key + " has no words in " + other.language()));
    }

    private static Stream<String> asked() {
        Stream<String> literal = SOURCES.stream()
                .flatMap(source -> ASKED.matcher(source).results())
                .map(key -> key.group(1));
        Stream<String> implied = PAGES.stream().flatMap(Page::impliedKeys);
        Stream<String> refusals = enums().filter(type -> type.isAssignableTo(Refusal.class))
                .flatMap(TextsTest::constants)
                .map(constant -> "refusal." + constant);
        Stream<String> shown = enums().filter(TextsTest::isShown)
                .flatMap(type -> constants(type).map(constant -> type.getSimpleName() + "." + constant));
        return Stream.of(literal, implied, refusals, shown, underHomeEntries())
                .flatMap(keys -> keys)
                .distinct();
    }

    /** What the home page asks for under the key of each {@code HomeEntry}. */
    private static Stream<String> underHomeEntries() {
        return SOURCES.stream()
                .filter(source -> source.contains("implements HomeEntry"))
                .flatMap(source -> QUOTED.matcher(source).results())
                .map(key -> key.group(1))
                .filter(DUTCH.words()::containsKey)
                .flatMap(key -> Stream.of(key + ".about", key + ".link"));
    }

    /** An enum of which one constant has words is shown, and then all of them have. */
    private static boolean isShown(JavaClass type) {
        return DUTCH.words().keySet().stream().anyMatch(key -> key.startsWith(type.getSimpleName() + "."));
    }

    private static boolean isUsed(String key) {
        return KEYS_OF_CONSTANTS.stream().anyMatch(known -> key.equals(known) || key.startsWith(known + "."))
                || PAGES.stream().anyMatch(page -> page.uses(key))
                || UNDER_HOME_ENTRIES.contains(key)
                || QUOTES.stream().anyMatch(known -> key.equals(known) || known.endsWith(".") && key.startsWith(known));
    }

    private static Set<String> keysOfConstants() {
        return enums().flatMap(type -> constants(type)
                        .map(constant -> (type.isAssignableTo(Refusal.class) ? "refusal" : type.getSimpleName()) + "."
                                + constant))
                .collect(Collectors.toSet());
    }

    private static Set<String> quoted() {
        return SOURCES.stream()
                .flatMap(source -> QUOTED.matcher(source).results())
                .map(key -> key.group(1))
                .filter(key -> !key.equals("refusal."))
                .collect(Collectors.toSet());
    }

    private static Stream<JavaClass> enums() {
        return HOUSE.stream().filter(JavaClass::isEnum);
    }

    private static Stream<String> constants(JavaClass type) {
        return type.getEnumConstants().stream().map(constant -> constant.name());
    }
}
