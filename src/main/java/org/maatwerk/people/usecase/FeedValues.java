package org.maatwerk.people.usecase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.maatwerk.people.FeedProblem;
import org.maatwerk.people.Level;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.PersonDetails;
import org.maatwerk.people.Sex;
import org.maatwerk.people.Statute;

/** Understands the values of one line of the personnel feed. */
class FeedValues {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@;,<>]+@[^\\s@;,<>]+\\.[^\\s@;,<>]+");
    private static final Pattern STAFF_NUMBER = Pattern.compile("[\\p{Alnum}./-]{1,20}");
    private static final int NAME_LENGTH = 100;
    private static final int EMAIL_LENGTH = 254;
    private static final DateTimeFormatter BELGIAN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final Map<String, Level> LEVELS = Map.of("A", Level.A, "B", Level.B, "C", Level.C, "D", Level.D);

    private static final Map<String, Statute> STATUTES = Map.ofEntries(
            Map.entry("STATUTORY", Statute.STATUTORY),
            Map.entry("STATUTAIR", Statute.STATUTORY),
            Map.entry("CONTRACTUAL", Statute.CONTRACTUAL),
            Map.entry("CONTRACTUEEL", Statute.CONTRACTUAL),
            Map.entry("TRAINEE", Statute.TRAINEE),
            Map.entry("STAGIAIR", Statute.TRAINEE),
            Map.entry("JOB_STUDENT", Statute.JOB_STUDENT),
            Map.entry("JOBSTUDENT", Statute.JOB_STUDENT),
            Map.entry("EXTERNAL", Statute.EXTERNAL),
            Map.entry("EXTERN", Statute.EXTERNAL));

    private static final Map<String, Sex> SEXES =
            Map.of("F", Sex.FEMALE, "V", Sex.FEMALE, "M", Sex.MALE, "X", Sex.OTHER);

    private final Function<FeedColumn, String> line;

    FeedValues(Function<FeedColumn, String> line) {
        this.line = line;
    }

    void mustSayWho() throws BadLine {
        check(text(FeedColumn.STAFF_NUMBER) != null || text(FeedColumn.EMAIL) != null, FeedProblem.NOBODY);
    }

    FeedLine line(int number) throws BadLine {
        String staffNumber = text(FeedColumn.STAFF_NUMBER);
        check(staffNumber == null || STAFF_NUMBER.matcher(staffNumber).matches(), FeedProblem.STAFF_NUMBER_WRONG);
        LocalDate start = date(FeedColumn.START);
        LocalDate end = date(FeedColumn.END);
        check(start != null, FeedProblem.START_MISSING);
        check(end == null || !end.isBefore(start), FeedProblem.END_BEFORE_START);
        PersonDetails details = new PersonDetails(
                names(),
                organisation(),
                work(),
                date(FeedColumn.BIRTH_DATE),
                code(FeedColumn.SEX, SEXES, FeedProblem.SEX_WRONG),
                start,
                end);
        return new FeedLine(number, staffNumber, details, text(FeedColumn.MANAGER));
    }

    private PersonDetails.Names names() throws BadLine {
        String first = shortEnough(FeedColumn.FIRST_NAME);
        String last = shortEnough(FeedColumn.LAST_NAME);
        check(first != null && last != null, FeedProblem.NAME_MISSING);
        String email = text(FeedColumn.EMAIL);
        check(
                email != null
                        && email.length() <= EMAIL_LENGTH
                        && EMAIL.matcher(email).matches(),
                FeedProblem.EMAIL_WRONG);
        return new PersonDetails.Names(first, last, email);
    }

    private OrganisationKey organisation() throws BadLine {
        String key = line.apply(FeedColumn.ORGANISATION).replace(".", "").toUpperCase(Locale.ROOT);
        check(OrganisationKey.isOne(key), FeedProblem.ORGANISATION_KEY_WRONG);
        return new OrganisationKey(key);
    }

    private PersonDetails.Work work() throws BadLine {
        return new PersonDetails.Work(
                shortEnough(FeedColumn.BUILDING),
                code(FeedColumn.LEVEL, LEVELS, FeedProblem.LEVEL_WRONG),
                code(FeedColumn.STATUTE, STATUTES, FeedProblem.STATUTE_WRONG));
    }

    private <T> T code(FeedColumn column, Map<String, T> codes, FeedProblem otherwise) throws BadLine {
        String code = text(column);
        check(code == null || codes.containsKey(code.toUpperCase(Locale.ROOT)), otherwise);
        return code == null ? null : codes.get(code.toUpperCase(Locale.ROOT));
    }

    private LocalDate date(FeedColumn column) throws BadLine {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return text.contains("/") ? LocalDate.parse(text, BELGIAN) : LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw new BadLine(FeedProblem.DATE_WRONG);
        }
    }

    private String shortEnough(FeedColumn column) throws BadLine {
        String text = text(column);
        check(text == null || text.length() <= NAME_LENGTH, FeedProblem.TEXT_TOO_LONG);
        return text;
    }

    private String text(FeedColumn column) {
        String text = line.apply(column);
        return text.isEmpty() ? null : text;
    }

    private static void check(boolean condition, FeedProblem otherwise) throws BadLine {
        if (!condition) {
            throw new BadLine(otherwise);
        }
    }
}
