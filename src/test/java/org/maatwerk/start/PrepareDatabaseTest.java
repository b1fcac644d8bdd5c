package org.maatwerk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.testing.MariaDb;
import org.mariadb.jdbc.MariaDbDataSource;

/** One account owns the tables, another works with them (decision 65). */
class PrepareDatabaseTest {

    private static final String OWNER = "prepare_owner";
    private static final String WORKER = "prepare_worker";
    private static final String PASSWORD = "of these two only";
    private static String prepared;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_log set why = 'x'",
                "delete from access_log",
                "update access_log_head set signature = 'x'",
                "delete from access_log_head",
                "delete from role_log_entry",
                "update role_log_entry set actor = 1",
                "update budget_entry set amount = 1",
                "delete from budget_transaction",
                "delete from schema_history",
                "truncate table access_log",
                "drop table access_log",
                "drop table people_person",
                "alter table people_person add column x int",
                "create table x (id int)",
                "create trigger x before insert on access_log for each row set @a = 1",
                "grant select on people_person to nobody",
                "create user x"
            })
    void who_works_cannot_change_tables_nor_what_was_logged_V13_2_2(String statement) throws SQLException {
        String url = prepared();

        assertThatThrownBy(() -> as(WORKER, url, statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into access_log_head values (1, 1, 'h', 'then', 'p', 's')",
                "update access_log_end set seq = 0 where id = 1",
                "delete from people_person where id = -1",
                "delete from ACT_RU_JOB",
                "select count(*) from schema_history"
            })
    void who_works_can_do_the_work(String statement) throws SQLException {
        String url = prepared();

        assertThatCode(() -> as(WORKER, url, statement)).doesNotThrowAnyException();
    }

    @Test
    void preparing_once_more_changes_nothing_and_a_worker_finds_all_in_order() throws SQLException {
        String url = prepared();

        assertThat(prepare(url)).contains("up to date", WORKER + " may work with");
        assertThatCode(() -> PrepareDatabase.tables(source(WORKER, url))).doesNotThrowAnyException();
    }

    @Test
    void who_works_cannot_make_the_tables_and_is_told_who_can() throws SQLException {
        String url = accounts();
        MariaDb.running()
                .execute(
                        "grant select, insert on %s.* to '%s'@'%%'".formatted(url.replaceAll(".*/|\\?.*", ""), WORKER));

        assertThatThrownBy(() -> PrepareDatabase.tables(source(WORKER, url))).hasMessageContaining("prepare-database");
    }

    @Test
    void the_embedded_database_needs_no_preparing() {
        assertThatThrownBy(() ->
                        new PrepareDatabase().applyAsInt(Map.of("maatwerk.database.url", "jdbc:h2:mem:x"), System.out))
                .hasMessageContaining("prepares itself");
    }

    private static synchronized String prepared() {
        if (prepared == null) {
            prepared = accounts();
            prepare(prepared);
        }
        return prepared;
    }

    private static String accounts() {
        String url = MariaDb.freshSchema();
        String schema = url.replaceAll(".*/|\\?.*", "");
        MariaDb.running().execute("create user if not exists '%s'@'%%' identified by '%s'".formatted(OWNER, PASSWORD));
        MariaDb.running().execute("create user if not exists '%s'@'%%' identified by '%s'".formatted(WORKER, PASSWORD));
        MariaDb.running().execute("grant all on %s.* to '%s'@'%%' with grant option".formatted(schema, OWNER));
        return url;
    }

    private static String prepare(String url) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new PrepareDatabase()
                .applyAsInt(
                        Map.of(
                                "maatwerk.database.url", url,
                                "maatwerk.database.user", OWNER,
                                "maatwerk.database.password", PASSWORD,
                                "maatwerk.database.worker", WORKER),
                        new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    private static DataSource source(String user, String url) throws SQLException {
        MariaDbDataSource source = new MariaDbDataSource(url);
        source.setUser(user);
        source.setPassword(PASSWORD);
        return source;
    }

    private static void as(String user, String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
