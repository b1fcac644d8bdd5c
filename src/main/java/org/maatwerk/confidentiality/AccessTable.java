package org.maatwerk.confidentiality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Section 3 of the domain guide as the program reads it, from {@code access-table.md}: a table that a lawyer can
 * check, and from which everything that opens or stays closed follows (D-1, D-7). A cell that cannot be read stops
 * the start.
 */
public final class AccessTable {

    private static final String RESOURCE = "access-table.md";
    private static final int FIRST_RELATION = 4;
    private static final Pattern CELL = Pattern.compile("(–|M|R|W|RW)(°?)(?: \\((.+)\\))?");

    private static final AccessTable IN_FORCE = new AccessTable(packaged());

    private final Map<InformationClass, Map<Relation, AccessRule>> rules = new EnumMap<>(InformationClass.class);
    private final Set<InformationClass> sealed = EnumSet.noneOf(InformationClass.class);
    private final Set<InformationClass> logged = EnumSet.noneOf(InformationClass.class);
    private final Set<InformationClass> fresh = EnumSet.noneOf(InformationClass.class);

    AccessTable(String markdown) {
        List<List<String>> rows = rows(markdown);
        List<Relation> columns =
                rows.get(0).stream().skip(FIRST_RELATION).map(Relation::valueOf).toList();
        rows.stream().skip(2).forEach(row -> take(row, columns));
        if (rules.size() != InformationClass.values().length || !columns.containsAll(List.of(Relation.values()))) {
            throw new IllegalStateException("the access table misses a class or a relation");
        }
    }

    /** The table that is packaged with this version. */
    public static AccessTable inForce() {
        return IN_FORCE;
    }

    public AccessRule rule(Relation relation, InformationClass informationClass) {
        return rules.get(informationClass).getOrDefault(relation, AccessRule.NOTHING);
    }

    /** Whether readings and writings are noted (D-5). */
    public boolean isLogged(InformationClass informationClass) {
        return logged.contains(informationClass);
    }

    /** Whether it opens only to somebody who proved a short while ago who they are. */
    public boolean isForFreshSignIn(InformationClass informationClass) {
        return fresh.contains(informationClass);
    }

    /** Whether it is stored under a key outside the database (D-4). */
    public boolean isSealed(InformationClass informationClass) {
        return sealed.contains(informationClass);
    }

    private void take(List<String> row, List<Relation> columns) {
        List<AccessRule> cells =
                row.stream().skip(FIRST_RELATION).map(AccessTable::cell).toList();
        if (row.get(0).startsWith("D3 ")) {
            refuseAnyAccess(cells);
            return;
        }
        InformationClass informationClass = classOf(row.get(0));
        Map<Relation, AccessRule> byRelation = new EnumMap<>(Relation.class);
        for (int i = 0; i < columns.size(); i++) {
            byRelation.put(columns.get(i), cells.get(i));
        }
        rules.put(informationClass, byRelation);
        mark(row.get(1), informationClass, sealed);
        mark(row.get(2), informationClass, logged);
        mark(row.get(3), informationClass, fresh);
    }

    private static void mark(String yes, InformationClass informationClass, Set<InformationClass> marked) {
        if ("yes".equals(yes)) {
            marked.add(informationClass);
        }
    }

    /** D3 is in the table to say that it is nobody's: the product has no place to keep it. */
    private static void refuseAnyAccess(List<AccessRule> cells) {
        if (!cells.stream().allMatch(AccessRule.NOTHING::equals)) {
            throw new IllegalStateException("nobody may see D3: it is never stored");
        }
    }

    private static InformationClass classOf(String cell) {
        String number = cell.substring(0, cell.indexOf(' '));
        return Arrays.stream(InformationClass.values())
                .filter(each -> each.name().startsWith(number + "_"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no class of information: " + cell));
    }

    /** A bare dash with ° reads after the release: before it, nothing (D-6). */
    private static AccessRule cell(String text) {
        Matcher cell = CELL.matcher(text);
        if (!cell.matches()) {
            throw new IllegalStateException("not a cell of the access table: " + text);
        }
        boolean afterRelease = !cell.group(2).isEmpty();
        String part = cell.group(3) == null ? "" : cell.group(3);
        return switch (cell.group(1)) {
            case "M" -> new AccessRule(Access.METADATA, afterRelease, part);
            case "R" -> new AccessRule(Access.READ, afterRelease, part);
            case "W", "RW" -> new AccessRule(Access.WRITE, afterRelease, part);
            default -> new AccessRule(afterRelease ? Access.READ : Access.NOTHING, afterRelease, part);
        };
    }

    private static List<List<String>> rows(String markdown) {
        return markdown.lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static String packaged() {
        try (InputStream table = AccessTable.class.getResourceAsStream(RESOURCE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
