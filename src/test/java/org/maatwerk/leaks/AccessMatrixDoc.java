package org.maatwerk.leaks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maatwerk.confidentiality.AccessRule;
import org.maatwerk.confidentiality.AccessTable;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;

/** Writes {@code docs/security/access-matrix.md} from the access table in force and from {@link WaysIn}. */
public final class AccessMatrixDoc {

    public static final Path FILE = Path.of("docs/security/access-matrix.md");

    private static final String NOTHING = "–";

    private final StringBuilder page = new StringBuilder();
    private final List<WayIn> ways = WaysIn.written().pagesAndAddresses();

    private AccessMatrixDoc() {}

    public static String written() {
        AccessMatrixDoc doc = new AccessMatrixDoc();
        doc.line("# Access matrix");
        doc.line("");
        doc.line("Made by `WaysInTest` from [the ways in](ways-in.md) and from"
                + " [the table that the program reads](../../src/main/resources/org/maatwerk/confidentiality/access-table.md);"
                + " do not edit. Write it again with `mvn test -Dtest=WaysInTest -Ddocs.write=true`."
                + " `AccessMatrixIT` tries every cell on the running product: what a cell gives must be there,"
                + " what it does not give must be nowhere in the answer.");
        doc.persons();
        doc.cells();
        doc.notYet();
        return doc.page.toString();
    }

    private void persons() {
        line("");
        line("## Who is tried");
        line("");
        Arrays.stream(Who.values()).forEach(who -> line("- " + who.words()));
        line("");
        line(
                "Each of them on files in every state: a draft, new, being sketched, waiting for a doctor, with the team"
                        + " (sketch shared, and not shared), recognised, not recognised, looked at again by another doctor,"
                        + " withdrawn, offered to another prevention service; with wishes to correct something, answered and"
                        + " not. And on protocols: to be proposed, proposed, with a go-ahead, planned, held and disputed, signed with material agreements delivered and not, signed and with another manager since, declined. On requests of one of these people too, whose registration was withdrawn since.");
    }

    private void cells() {
        line("");
        line("## What is seen where");
        line("");
        line("Who is not named in a cell sees nothing of that class there. `D1` is the name and the number of the file,"
                + " save for the team, who get the number; `D8` is that of a protocol too, and where it says `number` nothing else of it; an office in capitals gets numbers of files that wait for it,"
                + " the data protection officer those of all.");
        line("");
        List<InformationClass> built = List.copyOf(shown());
        line("| Way in | Surface | Opens to | "
                + joined(built.stream().map(AccessMatrixDoc::number).toList(), " | ") + " |");
        line("|---|---|---|" + "---|".repeat(built.size()));
        ways.forEach(way -> line("| `" + way.name() + "` | " + way.surface() + " | "
                + joined(way.opensTo().stream().sorted().toList(), ", ") + " | "
                + joined(built.stream().map(each -> cell(way, each)).toList(), " | ") + " |"));
    }

    private void notYet() {
        line("");
        line("## Not built yet");
        line("");
        line("No code names these classes, so no way in can show them: "
                + joined(
                        Arrays.stream(InformationClass.values())
                                .filter(each -> !shown().contains(each))
                                .map(AccessMatrixDoc::number)
                                .toList(),
                        ", ")
                + ". D3, the diagnosis, is never stored.");
    }

    private Set<InformationClass> shown() {
        return ways.stream()
                .flatMap(way -> way.shows().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(InformationClass.class)));
    }

    private static String cell(WayIn way, InformationClass each) {
        List<String> readers = way.readers(each).stream()
                .map(relation -> reader(relation, AccessTable.inForce().rule(relation, each)))
                .toList();
        String named = way.numberOnly().contains(each) ? "number: " : "";
        return readers.isEmpty() ? NOTHING : named + joined(readers, ", ");
    }

    private static String reader(Relation relation, AccessRule rule) {
        return WayIn.words(relation)
                + (rule.afterRelease() ? "°" : "")
                + (rule.part().isEmpty() ? "" : " (" + rule.part() + ")");
    }

    private static String number(InformationClass each) {
        return each.name().substring(0, each.name().indexOf('_'));
    }

    private static String joined(List<String> words, String between) {
        return String.join(between, words);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
