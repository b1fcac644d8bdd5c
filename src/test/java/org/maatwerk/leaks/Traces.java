package org.maatwerk.leaks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.maatwerk.atomicity.WholeDatabase;
import org.maatwerk.leaks.AccessMatrix.Try;
import org.maatwerk.messages.usecase.SendMessages;
import org.maatwerk.people.PersonView;

/**
 * What the acts on one file left behind for those who may not read what was written in them: answers, lines of lists,
 * letters, mails, the log of what was opened, what the engine knows, and how many rows of which table. Whose file it is,
 * and what differs by itself, is taken out, so that the traces of two files can be laid side by side.
 */
@Dependent
class Traces {

    private static final Map<String, String> QUERIES = Map.of(
            "the log",
            "select actor, subject, relation, information_class, written, why from access_log"
                    + " where case_number = ? order by seq",
            "mails to be sent",
            "select recipient, kind, path, due_on from message where case_number = ? order by 1, 2, 3",
            "variables of the engine",
            "select v.NAME_, v.TEXT_, v.LONG_ from ACT_HI_VARINST v join ACT_HI_PROCINST p"
                    + " on v.PROC_INST_ID_ = p.PROC_INST_ID_ where p.BUSINESS_KEY_ = ? order by 1, 2, 3",
            "steps of the engine",
            "select a.ACT_ID_, a.ASSIGNEE_ from ACT_HI_ACTINST a join ACT_HI_PROCINST p"
                    + " on a.PROC_INST_ID_ = p.PROC_INST_ID_ where p.BUSINESS_KEY_ = ? order by 1, 2");

    private static final Pattern LINE_OF_A_LIST = Pattern.compile("<(tr|li|article)\\b.*?</\\1>", Pattern.DOTALL);

    /** Ids by chance, of rows and of lines on a page; and the number of the protocol that a recognition opened. */
    private static final String BY_ITSELF =
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|:\\d+:|\\bid(=|%3D)\\d+|\\d{8}T\\d{6}Z?|IP-\\d{4}-\\d{5}";

    @Inject
    Walk walk;

    @Inject
    SendMessages sendMessages;

    @Inject
    DataSource database;

    /** Everything that is left of this file, each with its name. */
    Map<String, String> of(MatrixFile file, List<MatrixFile> files) {
        Map<String, String> traces = new ConcurrentSkipListMap<>();
        answers(file, files, traces);
        QUERIES.forEach((name, query) -> traces.put(name, rows(query, file)));
        traces.put("mails", mails(file));
        WholeDatabase.read(database).forEach((table, rows) -> traces.put("rows of " + table, count(rows, file)));
        traces.replaceAll((name, text) -> neutral(text, file));
        traces.computeIfPresent("mails to be sent", (name, text) -> sorted(text));
        traces.computeIfPresent("mails", (name, text) -> sorted(text));
        return traces;
    }

    private void answers(MatrixFile file, List<MatrixFile> files, Map<String, String> traces) {
        AccessMatrix matrix = new AccessMatrix(files);
        List<Try> tries = walk.tries(files).stream()
                .filter(one -> one.asked() == file || one.asked() == null && (one.own() == null || one.own() == file))
                .filter(Outputs::stayAsTheyAre)
                .filter(one -> isLetIn(one, file))
                .filter(one -> OtherWords.CLASSES.stream().noneMatch(each -> matrix.mayShow(one, each)))
                .toList();
        walk.go(tries, (one, answer) -> {
            String text = Outputs.lasting(answer);
            traces.merge(
                    one.way().name() + " by " + one.who(),
                    one.asked() == null && one.own() == null ? linesAbout(file, text) : text,
                    (earlier, more) -> earlier + "\n" + more);
        });
    }

    /** Who is shut out gets the same whatever is in the file; that they are, every cell of the matrix shows. */
    private static boolean isLetIn(Try one, MatrixFile file) {
        return !one.way().shows().isEmpty()
                && (one.way().namesOfficeOf(one.who()) || one.way().opensTo(one.who(), one.relationTo(file)));
    }

    private static String linesAbout(MatrixFile file, String text) {
        return LINE_OF_A_LIST
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(line -> line.contains(file.number().value()))
                .collect(Collectors.joining("\n"));
    }

    private String mails(MatrixFile file) {
        return rows("select id from message where case_number = ?", file)
                .lines()
                .map(id -> sendMessages.take(Long.parseLong(id.replace("|", ""))))
                .flatMap(Optional::stream)
                .map(mail -> mail.address() + mail.subject() + mail.text() + mail.calendar())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** In an order that does not follow from numbers of persons. */
    private static String sorted(String lines) {
        return lines.lines().sorted().collect(Collectors.joining("\n"));
    }

    private static String count(List<String> rows, MatrixFile file) {
        return String.valueOf(
                rows.stream().filter(row -> row.contains(file.number().value())).count());
    }

    private String rows(String sql, MatrixFile file) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, file.number().value());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    StringBuilder line = new StringBuilder();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        line.append(row.getString(column)).append('|');
                    }
                    rows.add(line.toString());
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return String.join("\n", rows);
    }

    /** Without whose it is, and without what differs by itself. */
    private static String neutral(String text, MatrixFile file) {
        PersonView subject = file.subject();
        return text.replace(file.number().value(), "~number~")
                .replace(subject.email(), "~address~")
                .replace(subject.name(), "~name~")
                .replace(subject.name().replace(" ", ""), "~name~")
                .replace(subject.firstName(), "~name~")
                .replaceAll("(?m)(?<=^|\\|)" + subject.id() + "(?=\\|)", "~person~")
                .replace("data-who=\"" + subject.id() + "\"", "~person~")
                .replaceAll(BY_ITSELF, "~");
    }
}
