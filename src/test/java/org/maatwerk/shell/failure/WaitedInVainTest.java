package org.maatwerk.shell.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;

/** What a database says to who waits in vain is known as such, whichever database it is. */
class WaitedInVainTest {

    @OnEachDatabase
    void a_row_that_somebody_else_holds_T5(TestDatabase database) throws SQLException {
        try (Connection first = database.dataSource().getConnection();
                Connection second = database.dataSource().getConnection()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            change(first);
            execute(second, patience(database));

            Throwable failure = failureOf(second);
            assertThat(WaitedInVain.is(new IllegalStateException(failure)))
                    .as(String.valueOf(failure))
                    .isTrue();
            first.rollback();
        }
    }

    @Test
    void what_else_may_go_wrong_is_something_else() {
        assertThat(WaitedInVain.is(new IllegalStateException(new SQLException("no such table"))))
                .isFalse();
    }

    private static String patience(TestDatabase database) {
        return database.kind() == TestDatabase.Kind.H2 ? "set lock_timeout 100" : "set innodb_lock_wait_timeout = 1";
    }

    private static SQLException failureOf(Connection waiting) {
        try {
            change(waiting);
            return null;
        } catch (SQLException failure) {
            return failure;
        }
    }

    private static void change(Connection connection) throws SQLException {
        execute(connection, "update budget_order_number set last_given = last_given + 1");
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }
}
