package org.maatwerk.audit.store;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.maatwerk.audit.ChainEnd;
import org.maatwerk.audit.ChainLink;
import org.maatwerk.audit.LogReport;
import org.maatwerk.audit.NotedAccess;
import org.maatwerk.audit.SignedHead;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.confidentiality.Signatures;
import org.maatwerk.confidentiality.store.BenchmarkKey;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * How long {@code verify-log} takes for a long log on the embedded database, with the product's own check: beside
 * reading the same rows and doing nothing with them, the rounds alternating. It prints; it judges nothing.
 */
public final class LogBenchmark {

    private static final int ROUNDS = 5;
    private static final int BATCH = 5000;
    private static final int SIGNED_EVERY = 1000;
    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00.123456Z");
    private static final String INSERT = "insert into access_log (seq, case_number, subject, actor, on_behalf_of, roles,"
            + " relation, information_class, written, why, at, break_glass, previous_hash, hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection database;
    private final Signatures signatures;
    private final int entries;
    private final List<String> heads = new ArrayList<>();

    private LogBenchmark(Connection database, Signatures signatures, int entries) {
        this.database = database;
        this.signatures = signatures;
        this.entries = entries;
    }

    public static void main(String[] words) throws SQLException, IOException {
        Path folder = Path.of(words[0]);
        Signatures signatures = BenchmarkKey.fresh(folder.resolve("log-key.json"));
        String url = "jdbc:h2:file:" + folder.resolve("log") + ";MODE=LEGACY";
        try (Connection database = DriverManager.getConnection(url, "sa", "")) {
            new LogBenchmark(database, signatures, Integer.parseInt(words[1])).run();
        }
    }

    private void run() throws SQLException, IOException {
        fill();
        List<Time> reading = new ArrayList<>();
        List<Time> checking = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            Time read = time(this::read);
            Time check = time(this::check);
            if (round > 0) { // the first one warms up; a command does not, so it is told apart
                reading.add(read);
                checking.add(check);
            } else {
                System.out.printf(Locale.ROOT, "first check, as a command does it: %s%n", check);
            }
        }
        Time read = median(reading);
        Time check = median(checking);
        System.out.printf(Locale.ROOT, "%d entries, %d signed heads: read %s, checked %s, ratio in CPU %.2f%n",
                entries, heads.size(), read, check, check.cpu / read.cpu);
    }

    private void check() throws SQLException {
        LogReport report = VerifyLog.check(database, heads, signatures);
        if (!report.isWhole() || report.entries() != entries) {
            throw new IllegalStateException("the log is not whole: " + report);
        }
    }

    /** All columns of all rows, and nothing done with them. */
    private void read() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select * from access_log order by seq")) {
            int columns = row.getMetaData().getColumnCount();
            int rows = 0;
            for (; row.next(); rows++) {
                for (int column = 1; column <= columns; column++) {
                    row.getString(column);
                }
            }
            if (rows != entries) {
                throw new IllegalStateException("rows are missing: " + rows);
            }
        }
    }

    private void fill() throws SQLException, IOException {
        createTables();
        database.setAutoCommit(false);
        ChainLink last = null;
        SignedHead head = null;
        try (PreparedStatement insert = database.prepareStatement(INSERT)) {
            for (int number = 1; number <= entries; number++) {
                NotedAccess noted = noted(number);
                last = ChainLink.after(number, last == null ? ChainLink.BEGINNING : last.hash(), noted.fields());
                add(insert, noted, last);
                if (number % SIGNED_EVERY == 0) {
                    head = SignedHead.of(new ChainEnd(number, last.hash()), "2026-01-05T08:00:00.123456", head, signatures);
                    keep(head);
                }
                if (number % BATCH == 0 || number == entries) {
                    insert.executeBatch();
                    database.commit();
                }
            }
        }
        end(last);
    }

    private static NotedAccess noted(int number) {
        return new NotedAccess(
                new CaseNumber("IA-2026-%05d".formatted(number % 2000)),
                new PersonId(number % 2000 + 1),
                new PersonId(number % 90 + 5000),
                null,
                "STAFF_MEMBER,CENTRAL_EXPERT",
                Relation.EXPERT,
                InformationClass.D2_SKETCH,
                number % 5 == 0,
                "draft-sketch",
                BEGIN.plusSeconds(number),
                false);
    }

    private static void add(PreparedStatement insert, NotedAccess noted, ChainLink link) throws SQLException {
        insert.setLong(1, link.sequence());
        insert.setString(2, noted.caseNumber().value());
        insert.setLong(3, noted.subject().value());
        insert.setLong(4, noted.actor().value());
        insert.setObject(5, null);
        insert.setString(6, noted.roles());
        insert.setString(7, noted.relation().name());
        insert.setString(8, noted.informationClass().name());
        insert.setBoolean(9, noted.written());
        insert.setString(10, noted.why());
        insert.setTimestamp(11, Timestamp.valueOf(LocalDateTime.ofInstant(noted.at(), ZoneOffset.UTC)));
        insert.setBoolean(12, noted.breakGlass());
        insert.setString(13, link.previousHash());
        insert.setString(14, link.hash());
        insert.addBatch();
    }

    private void keep(SignedHead head) throws SQLException {
        heads.add(head.line());
        try (PreparedStatement insert = database.prepareStatement(
                "insert into access_log_head (number, seq, hash, signed_at, previous_hash, signature) values (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, head.number());
            insert.setLong(2, head.sequence());
            insert.setString(3, head.hash());
            insert.setString(4, head.at());
            insert.setString(5, head.previousHash());
            insert.setString(6, head.signature());
            insert.executeUpdate();
        }
    }

    private void end(ChainLink last) throws SQLException {
        try (PreparedStatement update = database.prepareStatement("update access_log_end set seq = ?, hash = ? where id = 1")) {
            update.setLong(1, last.sequence());
            update.setString(2, last.hash());
            update.executeUpdate();
        }
        database.commit();
    }

    private void createTables() throws SQLException, IOException {
        try (InputStream script = LogBenchmark.class.getResourceAsStream("/db/migration/V602__audit_access_log_chain.sql");
                Statement statement = database.createStatement()) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (String command : text.split(";")) {
                if (!command.isBlank()) {
                    statement.execute(command);
                }
            }
        }
    }

    private interface Act {
        void run() throws SQLException;
    }

    /** On a busy machine the clock on the wall says little; what the thread used says more. */
    private record Time(double wall, double cpu) {

        @Override
        public String toString() {
            return "%.2f s (CPU %.2f s)".formatted(wall, cpu);
        }
    }

    private static Time time(Act act) throws SQLException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long began = System.nanoTime();
        long used = threads.getCurrentThreadCpuTime();
        act.run();
        return new Time((System.nanoTime() - began) / 1e9, (threads.getCurrentThreadCpuTime() - used) / 1e9);
    }

    private static Time median(List<Time> times) {
        return times.stream().sorted(Comparator.comparing(Time::cpu)).skip(times.size() / 2).findFirst().orElseThrow();
    }
}
