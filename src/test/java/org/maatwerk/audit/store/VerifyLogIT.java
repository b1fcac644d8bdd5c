package org.maatwerk.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.MariaDb;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Patience;

/** {@code ./maatwerk verify-log} on an installation as it is delivered. */
class VerifyLogIT {

    @Test
    void says_beside_a_running_server_what_was_signed_and_names_the_first_bad_entry() throws SQLException {
        String url = MariaDb.freshSchema();
        try (PackagedServer server = PackagedServer.onEmbedded()
                        .with(PackagedServer.mariaDb(url))
                        .with(Map.of("MAATWERK_ACCESS_LOG_SIGN_EVERY", "PT1S"))
                        .start();
                Connection database = DriverManager.getConnection(url, MariaDb.USER, MariaDb.PASSWORD)) {
            write(database);
            Path heads = server.data().resolve("access-log-heads/access-log-heads.txt");
            Patience.until(
                    "a signed head", Duration.ofMinutes(1), () -> heads.toFile().length() > 0);

            String whole = server.command("verify-log");
            execute(database, "update access_log set why = 'own-file' where seq = 2");
            String changed = server.command("verify-log");

            assertThat(whole)
                    .startsWith("0\n")
                    .contains("Entries looked at: 3", "number 1", "up to entry 3", "The access log is whole.");
            assertThat(changed).startsWith("1\n").contains("Entry 2 was changed.", "NOT WHOLE");
        }
    }

    @Test
    void needs_the_embedded_database_for_itself_and_finds_an_empty_log_whole() {
        try (PackagedServer server = PackagedServer.onEmbedded()) {
            String beforeTheFirstStart = server.command("verify-log");
            server.start();
            String whileItRuns = server.command("verify-log");
            server.stop();

            String stopped = server.command("verify-log");

            assertThat(beforeTheFirstStart).startsWith("1\n").contains("cannot be reached");
            assertThat(whileItRuns).startsWith("1\n").contains("in use by another program");
            assertThat(stopped).startsWith("0\n").contains("Entries looked at: 0", "none yet", "is whole");
        }
    }

    @Test
    void an_unknown_word_is_refused() {
        try (PackagedServer server = PackagedServer.onEmbedded()) {
            assertThat(server.command("verify-lgo")).startsWith("1\n").contains("There is no command verify-lgo");
        }
    }

    private static void write(Connection database) throws SQLException {
        database.setAutoCommit(false);
        TestLogs.write(database, List.of(VerifyLogTest.access(1), VerifyLogTest.access(2), VerifyLogTest.access(3)));
        database.commit();
        database.setAutoCommit(true);
    }

    private static void execute(Connection database, String statement) throws SQLException {
        try (Statement each = database.createStatement()) {
            assertThat(each.executeUpdate(statement)).isPositive();
        }
    }
}
