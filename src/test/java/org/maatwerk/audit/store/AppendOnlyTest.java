package org.maatwerk.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.TestDatabase;

/** With the triggers of docs/operations.md the database itself refuses to change the log, and still takes entries. */
class AppendOnlyTest {

    @Test
    void mariadb_keeps_the_log_as_it_is_with_the_triggers_of_the_operations_page() throws SQLException, IOException {
        TestDatabase database = TestDatabase.fresh(TestDatabase.Kind.MARIADB).migrated();
        List<String> triggers = Files.readAllLines(Path.of("docs/operations.md")).stream()
                .filter(line -> line.startsWith("create trigger "))
                .toList();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String trigger : triggers) {
                statement.execute(trigger);
            }

            TestLogs.write(connection, List.of(VerifyLogTest.access(1), VerifyLogTest.access(2)));

            assertThat(triggers).hasSize(4);
            assertThatThrownBy(() -> statement.executeUpdate("update access_log set why = 'x' where seq = 1"))
                    .hasMessageContaining("is not changed");
            assertThatThrownBy(() -> statement.executeUpdate("delete from access_log where seq = 2"))
                    .hasMessageContaining("is not changed");
        }
    }
}
