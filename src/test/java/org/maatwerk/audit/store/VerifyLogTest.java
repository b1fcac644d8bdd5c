package org.maatwerk.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.maatwerk.audit.LogFinding;
import org.maatwerk.audit.LogFinding.Kind;
import org.maatwerk.audit.LogReport;
import org.maatwerk.audit.NotedAccess;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.confidentiality.Signatures;
import org.maatwerk.confidentiality.store.TestSignatures;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;

/** D-5: what is changed in the tables of the log is found there, on both databases. */
class VerifyLogTest {

    private static final Instant NOON = Instant.parse("2026-03-29T01:30:00.123456Z");
    private static final String OTHER_HASH = "'" + "a".repeat(64) + "'";
    private static final Signatures SIGNATURES = TestSignatures.fresh();

    /** Every column but the sequence itself, and something else to put there. */
    private static final Map<String, String> CHANGES = Map.ofEntries(
            Map.entry("case_number", "'IA-2026-00099'"),
            Map.entry("subject", "subject + 1"),
            Map.entry("actor", "actor + 1"),
            Map.entry("on_behalf_of", "999"),
            Map.entry("roles", "''"),
            Map.entry("relation", "'ADMINISTRATOR'"),
            Map.entry("information_class", "'D13_AGGREGATES'"),
            Map.entry("written", "not written"),
            Map.entry("why", "'own-file'"),
            Map.entry("at", "timestamp'2026-03-29 01:30:00.123457'"),
            Map.entry("break_glass", "not break_glass"),
            Map.entry("previous_hash", OTHER_HASH),
            Map.entry("hash", OTHER_HASH));

    @OnEachDatabase
    void finds_a_log_whole_that_is_as_it_was_written(TestDatabase database) throws SQLException {
        write(database, 1, 12);

        LogReport report = TestLogs.check(database, List.of(), SIGNATURES);

        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(12);
    }

    @OnEachDatabase
    void names_the_entry_of_which_any_column_was_changed(TestDatabase database) throws SQLException {
        write(database, 1, 12);
        SoftAssertions all = new SoftAssertions();

        CHANGES.forEach((column, value) -> {
            for (int entry : new int[] {1, 5, 12}) {
                all.assertThat(after(database, "update access_log set %s = %s where seq = %d", column, value, entry))
                        .as("%s of %d", column, entry)
                        .containsExactly(new LogFinding(Kind.CHANGED, entry, entry));
            }
        });

        all.assertAll();
    }

    @OnEachDatabase
    void names_what_was_taken_out_put_in_moved_or_cut_off(TestDatabase database) throws SQLException {
        write(database, 1, 12);
        String copied = "case_number, subject, actor, on_behalf_of, roles, relation, information_class, written, why,"
                + " at, break_glass, previous_hash, hash";

        assertThat(after(database, "delete from access_log where seq = 5"))
                .containsExactly(new LogFinding(Kind.REMOVED, 5, 5));
        assertThat(after(database, "delete from access_log where seq > 9"))
                .containsExactly(new LogFinding(Kind.TRUNCATED, 10, 10));
        assertThat(after(database, "delete from access_log_end")).containsExactly(new LogFinding(Kind.INSERTED, 1, 12));
        assertThat(after(
                        database,
                        "insert into access_log (seq, " + copied + ") select 13, " + copied
                                + " from access_log where seq = 3"))
                .containsExactly(new LogFinding(Kind.MOVED, 13, 13));
        assertThat(after(
                        database,
                        "update access_log set seq = 100 where seq = 4",
                        "update access_log set seq = 4 where seq = 8",
                        "update access_log set seq = 8 where seq = 100"))
                .containsExactly(new LogFinding(Kind.MOVED, 4, 4));
    }

    /** Each writer holds a file's row first, as the use cases do; two of them meet again and again. */
    @OnEachDatabase
    void stays_one_chain_with_many_writers_who_never_wait_for_each_other_in_a_circle(TestDatabase database)
            throws Exception {
        run(database, "create table some_file (id integer primary key)", "insert into some_file values (0), (1)");
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Future<?>> work = new ArrayList<>();

        for (int writer = 0; writer < 4; writer++) {
            int number = writer;
            work.add(writers.submit(() -> {
                for (int act = 0; act < 15; act++) {
                    actOnAFile(database, (number + act) % 2, act % 5 == 4);
                }
                return null;
            }));
        }
        for (Future<?> each : work) {
            each.get();
        }
        writers.shutdown();

        LogReport report = TestLogs.check(database, List.of(), SIGNATURES);
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(4 * 12 * 3);
    }

    private static void actOnAFile(TestDatabase database, int file, boolean breaksOff) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            statement
                    .executeQuery("select id from some_file where id = " + file + " for update")
                    .close();
            TestLogs.write(connection, List.of(access(1), access(2), access(3)));
            if (breaksOff) {
                connection.rollback();
            } else {
                connection.commit();
            }
        }
    }

    private static void write(TestDatabase database, int from, int to) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            TestLogs.write(
                    connection,
                    IntStream.rangeClosed(from, to)
                            .mapToObj(VerifyLogTest::access)
                            .toList());
            connection.commit();
        }
    }

    /** What a check finds after these statements, which are taken back at once. */
    private static List<LogFinding> after(TestDatabase database, String form, Object... words) {
        return after(database, form.formatted(words));
    }

    private static List<LogFinding> after(TestDatabase database, String... statements) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            for (String each : statements) {
                assertThat(statement.executeUpdate(each)).as(each).isPositive();
            }
            List<LogFinding> findings =
                    VerifyLog.check(connection, List.of(), SIGNATURES).findings();
            connection.rollback();
            return findings;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void run(TestDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.executeUpdate(each);
            }
        }
    }

    static NotedAccess access(int number) {
        return new NotedAccess(
                new CaseNumber("IA-2026-0000" + number % 9),
                new PersonId(number % 3 + 1),
                new PersonId(number % 4 + 10),
                number % 5 == 0 ? new PersonId(77) : null,
                "STAFF_MEMBER,CENTRAL_EXPERT",
                Relation.EXPERT,
                InformationClass.D2_SKETCH,
                number % 2 == 0,
                "draft-sketch",
                NOON.plusSeconds(number % 2),
                false);
    }
}
