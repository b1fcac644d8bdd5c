package org.maatwerk.leaks;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Every value of every table, ours and the engine's: what a stolen dump holds. */
record EveryColumn(DataSource database) {

    /** The columns in which it was found, as {@code table.column}. */
    List<String> where(Search search) {
        return where(search, table -> true);
    }

    List<String> inTheEngine(Search search) {
        return where(search, table -> table.toUpperCase(Locale.ROOT).startsWith("ACT_"));
    }

    private List<String> where(Search search, Predicate<String> wanted) {
        TreeSet<String> found = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            for (String table : tables(connection)) {
                if (wanted.test(table)) {
                    look(connection, table, search, found);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return List.copyOf(found);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        String[] kinds = {"TABLE", "BASE TABLE"};
        try (ResultSet tables =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", kinds)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static void look(Connection connection, String table, Search search, TreeSet<String> found)
            throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + quote + table + quote)) {
            ResultSetMetaData columns = row.getMetaData();
            while (row.next()) {
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    if (search.finds(bytes(row, column))) {
                        found.add((table + "." + columns.getColumnName(column)).toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value instanceof java.sql.Blob || value instanceof byte[]) {
            return row.getBytes(column);
        }
        String text = row.getString(column);
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }
}
