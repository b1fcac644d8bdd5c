package org.maatwerk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;

class TestDatabasesTest {

    @OnEachDatabase
    void each_database_answers_and_reads_only_what_is_committed(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            boolean answers = connection.isValid(5);

            assertThat(answers).isTrue();
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }
}
