package org.maatwerk.leaks;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maatwerk.confidentiality.Access;
import org.maatwerk.confidentiality.AccessTable;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;

/**
 * One row of {@code docs/security/ways-in.md}.
 *
 * @param name the page, the address or the act
 * @param surface what kind of way it is
 * @param opensTo relations in small letters, offices in capitals, as they are written
 * @param shows what may be seen, or written, there
 * @param numberOnly of which of them it is seen that there is a file, and its number, and none of the content
 * @param numberTo which relations see that, where it is not all to whom the way opens
 * @param showsOnly of what is shown, all that a relation gets, where that is less
 */
public record WayIn(
        String name,
        String surface,
        Set<String> opensTo,
        Set<InformationClass> shows,
        Set<InformationClass> numberOnly,
        Map<InformationClass, Set<String>> numberTo,
        Map<String, Set<InformationClass>> showsOnly) {

    /** What nothing in the product releases to them yet (° in the table). */
    private static final Map<InformationClass, Set<Relation>> NEVER_RELEASED = Map.of(
            InformationClass.D1_EXISTENCE, Set.of(Relation.LINE_MANAGER, Relation.HR_OFFICER),
            InformationClass.D7_PROTOCOL, Set.of(Relation.DOCTOR));

    static final String EVERYBODY = "EVERYBODY";
    static final String ANYBODY = "ANYBODY";
    static final String THE_CHAIR = "smt chair";
    static final String THE_PROGRAM = "the program";
    private static final String NOTHING = "nothing";
    private static final Pattern ONLY = Pattern.compile(" \\((D.+)\\)$");
    private static final Pattern NUMBER = Pattern.compile(" \\(number(?: to (.+))?\\)$");

    static WayIn of(String name, String surface, String opensTo, String shows) {
        return new WayIn(
                name,
                surface,
                words(opensTo).map(WayIn::withoutOnly).collect(Collectors.toUnmodifiableSet()),
                classes(words(shows).map(WayIn::withoutNumber)),
                classes(words(shows).filter(word -> NUMBER.matcher(word).find()).map(WayIn::withoutNumber)),
                numbersTo(words(shows)),
                words(opensTo)
                        .filter(word -> ONLY.matcher(word).find())
                        .collect(Collectors.toUnmodifiableMap(WayIn::withoutOnly, WayIn::onlyOf)));
    }

    private static String withoutOnly(String word) {
        return ONLY.matcher(word).replaceFirst("");
    }

    private static Set<InformationClass> onlyOf(String word) {
        Matcher only = ONLY.matcher(word);
        return only.find() ? classes(Stream.of(only.group(1).split(" and "))) : Set.of();
    }

    private static String withoutNumber(String word) {
        return NUMBER.matcher(word).replaceFirst("");
    }

    private static Map<InformationClass, Set<String>> numbersTo(Stream<String> words) {
        Map<InformationClass, Set<String>> to = new EnumMap<>(InformationClass.class);
        words.forEach(word -> {
            Matcher number = NUMBER.matcher(word);
            if (number.find() && number.group(1) != null) {
                InformationClass of =
                        classes(Stream.of(withoutNumber(word))).iterator().next();
                to.put(of, Set.of(number.group(1).split(" and ")));
            }
        });
        return Map.copyOf(to);
    }

    private static Stream<String> words(String cell) {
        return Stream.of(cell.split(", "));
    }

    private static Set<InformationClass> classes(Stream<String> numbers) {
        Set<InformationClass> classes = EnumSet.noneOf(InformationClass.class);
        numbers.filter(number -> !NOTHING.equals(number))
                .forEach(number -> classes.add(Stream.of(InformationClass.values())
                        .filter(one -> one.name().startsWith(number + "_"))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no class " + number))));
        return classes;
    }

    /** Whether what stands in a file of this class may be seen here, and not only that there is one. */
    boolean showsContentOf(InformationClass each) {
        return shows.contains(each) && !numberOnly.contains(each);
    }

    /** Whether who has this relation may be shown something of this class here. */
    boolean shows(InformationClass each, Relation relation) {
        return shows.contains(each)
                && showsOnly.getOrDefault(words(relation), shows).contains(each);
    }

    /** Whether who has this relation sees here that there is a file of this kind. */
    boolean tellsOf(InformationClass existence, Relation relation) {
        return shows(existence, relation)
                && (!numberTo.containsKey(existence) || numberTo.get(existence).contains(words(relation)));
    }

    /** Whether who has this relation to the file comes in, by it and by nothing else. */
    boolean opensTo(Relation relation) {
        return relation != null && opensTo.contains(words(relation));
    }

    /** As {@link #opensTo(Relation)}; one page of the team is for its chair alone. */
    boolean opensTo(Who who, Relation relation) {
        boolean toTheChair = relation == Relation.SMT && who == Who.SMT_CHAIR && opensTo.contains(THE_CHAIR);
        return toTheChair || opensTo(relation);
    }

    /** Whether this office comes in by its own name, and not because everybody does. */
    boolean namesOfficeOf(Who who) {
        return who.offices().stream().anyMatch(office -> opensTo.contains(office.name()));
    }

    /** Whether who holds this office comes in, whatever the file. */
    boolean opensTo(Who who) {
        return opensTo.contains(ANYBODY) || who != Who.NOBODY && opensTo.contains(EVERYBODY) || namesOfficeOf(who);
    }

    /** To whom something of this class is given here, by a relation to the file; the officer has none but the office. */
    List<Relation> readers(InformationClass each) {
        if (!shows.contains(each)) {
            return List.of();
        }
        return Arrays.stream(Relation.values())
                .filter(relation -> opensTo(Who.SMT_CHAIR, relation)
                        || relation == Relation.DATA_PROTECTION_OFFICER && opensTo.contains(relation.name()))
                .filter(relation -> tellsOf(each, relation))
                .filter(relation -> !NEVER_RELEASED.getOrDefault(each, Set.of()).contains(relation))
                .filter(relation -> AccessTable.inForce().rule(relation, each).access() != Access.NOTHING)
                .toList();
    }

    boolean isAct() {
        return !name.startsWith("/");
    }

    boolean isTheProgramsOwn() {
        return opensTo.contains(THE_PROGRAM);
    }

    static String words(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
