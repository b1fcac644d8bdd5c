package org.maatwerk.atomicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.testing.InContainer;
import org.maatwerk.testing.OnBothDatabases;

/** D-5: the act and its trace are stored together, at the commit, or not at all. */
@OnBothDatabases
@ExtendWith(ArquillianExtension.class)
class AccessLogIT {

    private static final String ENTRIES = "select count(*) from access_log";

    private static final String BREAKS = "select count(*) from access_log one join access_log next"
            + " on next.seq = one.seq + 1 where next.previous_hash <> one.hash";

    private static final int PEOPLE = 8;
    private static final int ACTS = 25;

    private static final String MARKS = "select count(*) from access_log_entry where why = 'mark'";

    @Inject
    DataSource database;

    @Resource(lookup = "java:app/jdbc/maatwerk")
    DataSource inTheTransaction;

    @Inject
    Event<FileAccessed> accesses;

    @Inject
    UserTransaction transaction;

    @Inject
    NotingAct notingAct;

    @Resource
    ManagedExecutorService executor;

    @Deployment
    static WebArchive product() {
        return InContainer.productWith(AccessLogIT.class.getPackage());
    }

    @Test
    void what_a_transaction_noted_is_chained_when_it_commits_and_not_before() throws Exception {
        long before = count(ENTRIES);
        transaction.begin();
        accesses.fire(access());
        accesses.fire(access());
        assertThat(count(ENTRIES)).isEqualTo(before);

        transaction.commit();

        assertThat(count(ENTRIES)).isEqualTo(before + 2);
        assertThat(count(BREAKS)).isZero();
        assertThat(count("select seq from access_log_end")).isEqualTo(count("select max(seq) from access_log"));
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_entry() throws Exception {
        long before = count(ENTRIES);
        transaction.begin();
        accesses.fire(access());

        transaction.rollback();

        assertThat(count(ENTRIES)).isEqualTo(before);
    }

    @Test
    void an_act_whose_trace_cannot_be_written_is_not_stored() throws Exception {
        long before = count(ENTRIES);
        execute(database, "update access_log_end set id = 2");
        transaction.begin();
        mark();
        accesses.fire(access());

        assertThatThrownBy(transaction::commit).isInstanceOf(RollbackException.class);

        execute(database, "update access_log_end set id = 1");
        assertThat(count(MARKS)).isZero();
        assertThat(count(ENTRIES)).isEqualTo(before);
    }

    @Test
    void an_act_that_fails_after_its_trace_was_written_leaves_no_entry() throws SQLException {
        long before = count(ENTRIES);

        assertThatThrownBy(() -> notingAct.failAfterTheTrace(access())).isInstanceOf(RuntimeException.class);

        assertThat(count(ENTRIES)).isEqualTo(before);
    }

    /** Each waits for the end of the log to be free, and none fails. */
    @Test
    void acts_at_one_moment_make_one_chain() throws Exception {
        long before = count(ENTRIES);
        Callable<Void> acts = () -> {
            for (int i = 0; i < ACTS; i++) {
                notingAct.note(access());
            }
            return null;
        };

        for (Future<Void> one : executor.invokeAll(Collections.nCopies(PEOPLE, acts))) {
            one.get();
        }

        assertThat(count(ENTRIES)).isEqualTo(before + PEOPLE * ACTS);
        assertThat(count(BREAKS)).isZero();
    }

    @Test
    void looking_outside_a_transaction_fails() {
        assertThatThrownBy(() -> accesses.fire(access())).hasStackTraceContaining("TransactionRequired");
    }

    /** Any row that the act itself would write. */
    private void mark() throws SQLException {
        execute(
                inTheTransaction,
                "insert into access_log_entry (case_number, subject, actor, relation, information_class, written, why, at)"
                        + " values ('IA-2026-00001', 1, 2, 'DOCTOR', 'D2_SKETCH', false, 'mark', '2026-11-20 12:00:00')");
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(DataSource by, String sql) throws SQLException {
        try (Connection connection = by.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static FileAccessed access() {
        return new FileAccessed(
                new CaseNumber("IA-2026-00001"),
                new PersonId(1),
                new PersonId(2),
                Relation.DOCTOR,
                InformationClass.D2_SKETCH,
                false,
                "decide-attestation",
                Instant.parse("2026-11-20T12:00:00Z"));
    }
}
