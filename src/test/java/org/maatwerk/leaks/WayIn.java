package org.maatwerk.leaks;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;

/**
 * One row of {@code docs/security/ways-in.md}.
 *
 * @param name the page, the address or the act
 * @param surface what kind of way it is
 * @param opensTo relations in small letters, offices in capitals, as they are written
 * @param shows what may be seen, or written, there
 */
public record WayIn(String name, String surface, Set<String> opensTo, Set<InformationClass> shows) {

    private static final String THE_CHAIR = "smt chair";

    static WayIn of(String name, String surface, String opensTo, String shows) {
        return new WayIn(name, surface, words(opensTo).collect(Collectors.toUnmodifiableSet()), classes(shows));
    }

    private static Stream<String> words(String cell) {
        return Stream.of(cell.split(", "));
    }

    private static Set<InformationClass> classes(String cell) {
        Set<InformationClass> classes = EnumSet.noneOf(InformationClass.class);
        if (!"nothing".equals(cell)) {
            words(cell)
                    .forEach(number -> classes.add(Stream.of(InformationClass.values())
                            .filter(one -> one.name().startsWith(number + "_"))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("no class " + number))));
        }
        return classes;
    }

    /** Whether who has this relation to the file comes in, by it and by nothing else. */
    boolean opensTo(Relation relation) {
        return relation != null && opensTo.contains(words(relation));
    }

    /** One page of the team is for its chair alone. */
    boolean opensToTheChair(Relation relation) {
        return relation == Relation.SMT && opensTo.contains(THE_CHAIR);
    }

    boolean isAct() {
        return !name.startsWith("/");
    }

    static String words(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
