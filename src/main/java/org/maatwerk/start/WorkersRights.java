package org.maatwerk.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;

/** What the account may do with which nodes work: rows of each table, save what is only ever added or only read. */
final class WorkersRights {

    private static final String ADDED_ONLY = "select, insert";
    private static final String READ_ONLY = "select";
    private static final String ALL_ROWS = "select, insert, update, delete";

    private static final Set<String> LOGS = Set.of("access_log", "access_log_head", "role_log_entry");
    private static final Set<String> BOOKS = Set.of("budget_transaction", "budget_entry");
    private static final Set<String> HISTORIES = Set.of("schema_history", "engine_schema_history");

    private final String worker;

    WorkersRights(String worker) {
        if (!worker.matches("\\w{1,80}")) {
            throw new IllegalStateException("MAATWERK_DATABASE_WORKER is no name of an account");
        }
        this.worker = worker;
    }

    /** @return how many tables there are */
    int grantIn(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = tables(connection);
            for (String table : tables) {
                statement.execute("grant %s on `%s` to `%s`@`%%`".formatted(of(table), table, worker));
            }
            return tables.size();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    static String of(String table) {
        String name = table.toLowerCase(Locale.ROOT);
        if (LOGS.contains(name) || BOOKS.contains(name)) {
            return ADDED_ONLY;
        }
        return HISTORIES.contains(name) ? READ_ONLY : ALL_ROWS;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
