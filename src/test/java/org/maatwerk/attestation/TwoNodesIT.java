package org.maatwerk.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.MariaDb;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Patience;
import org.maatwerk.testing.Visitor;

/**
 * Two nodes on one MariaDB, with an account that cannot change its tables: both serve, and what a timer starts happens
 * once.
 */
class TwoNodesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String WORKER = "two_nodes";
    private static final String URL = MariaDb.freshSchema();

    @Test
    void both_nodes_serve_and_timers_run_once() throws SQLException {
        prepare();
        List<String> staff = RequestOverHttp.staff().limit(4).toList();
        try (PackagedServer one = node(null);
                PackagedServer other = node(one.data().resolve("keys/master.json"))) {
            one.start();
            other.start();

            String first =
                    new RequestOverHttp(one, staff.get(0)).ask().caseNumber().orElseThrow();
            String second =
                    new RequestOverHttp(other, staff.get(1)).ask().caseNumber().orElseThrow();

            assertThat(ownFile(other, staff.get(0))).contains(first);
            assertThat(ownFile(one, staff.get(1))).contains(second);

            for (PackagedServer node : List.of(one, one, one, other, other)) {
                assertThat(wrongPassword(node, staff.get(0))).contains("horen niet bij elkaar");
            }
            assertThat(wrongPassword(one, staff.get(0))).contains("Je probeerde het te vaak");
            assertThat(wrongPassword(other, staff.get(0))).contains("Je probeerde het te vaak");

            new RequestOverHttp(one, staff.get(2)).ask();
            new RequestOverHttp(other, staff.get(3)).ask();
            one.stop();
            other.stop();

            // A month later every first contact is late: reminded and escalated once, and next time in five working
            // days.
            Map<String, String> monthLater = Map.of("MAATWERK_CLOCK_OFFSET", "P30D");
            one.with(monthLater).start();
            other.with(monthLater).start();

            Patience.until("each task is escalated equally often", PATIENCE, TwoNodesIT::escalatedEquallyOften);
            assertThat(number("select count(*) from workflow_work_item where reminded = false"))
                    .isZero();
            assertThat(number("select count(*) from ACT_RU_JOB where RETRIES_ = 0"))
                    .isZero();
        }
    }

    private static void prepare() {
        MariaDb.running().execute("create user '%s'@'%%' identified by '%s'".formatted(WORKER, MariaDb.PASSWORD));
        MariaDb.running().execute("grant all on *.* to '%s'@'%%' with grant option".formatted(MariaDb.USER));
        try (PackagedServer owner = PackagedServer.onEmbedded()
                .with(PackagedServer.mariaDb(URL))
                .with(Map.of("MAATWERK_DATABASE_WORKER", WORKER))) {
            assertThat(owner.command("prepare-database")).startsWith("0\n").contains(WORKER + " may work with");
        }
    }

    private static PackagedServer node(Path keyOfTheOther) {
        PackagedServer node = PackagedServer.onEmbedded()
                .with(PackagedServer.mariaDb(URL))
                .with(Map.of("MAATWERK_DATABASE_USER", WORKER));
        return keyOfTheOther == null ? node : node.with(Map.of("MAATWERK_KEY_FILE", keyOfTheOther.toString()));
    }

    private static String wrongPassword(PackagedServer node, String email) {
        return new Visitor(node)
                .open("/shell/sign-in.xhtml")
                .send("sign-in", "enter", Map.of("account", email, "password", "een-ander"))
                .page()
                .text();
    }

    private static String ownFile(PackagedServer node, String email) {
        return new Visitor(node)
                .signIn(email)
                .open("/attestation/own-file.xhtml")
                .page()
                .text();
    }

    private static boolean escalatedEquallyOften() {
        long least = number("select min(escalations) from workflow_work_item");
        long most = number("select max(escalations) from workflow_work_item");
        return least >= 1 && least == most;
    }

    private static long number(String query) {
        try (Connection database = DriverManager.getConnection(URL, MariaDb.USER, MariaDb.PASSWORD);
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
