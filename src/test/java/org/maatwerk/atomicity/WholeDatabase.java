package org.maatwerk.atomicity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Every row of every table, ours and the engine's, as it is now. */
public final class WholeDatabase {

    private WholeDatabase() {}

    /** Table name to its rows, each as text, sorted. */
    public static Map<String, List<String>> read(DataSource database) {
        try (Connection connection = database.getConnection()) {
            Map<String, List<String>> tables = new TreeMap<>();
            for (String table : tables(connection)) {
                tables.put(table, rows(connection, table));
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What differs, for a readable failure: table to "rows before, rows after". */
    public static Map<String, String> difference(Map<String, List<String>> before, Map<String, List<String>> after) {
        Map<String, String> differing = new TreeMap<>();
        after.forEach((table, rows) -> {
            if (!rows.equals(before.get(table))) {
                differing.put(table, minus(before.get(table), rows) + " became " + minus(rows, before.get(table)));
            }
        });
        return differing;
    }

    private static List<String> minus(List<String> rows, List<String> others) {
        Map<String, Integer> counts = new HashMap<>();
        others.forEach(row -> counts.merge(row, 1, Integer::sum));
        return rows.stream()
                .filter(row -> counts.merge(row, -1, Integer::sum) < 0)
                .toList();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + quoted(connection, table))) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                rows.add(text(row, columns));
            }
        }
        rows.sort(null);
        return rows;
    }

    private static String quoted(Connection connection, String table) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        return quote + table + quote;
    }

    private static String text(ResultSet row, int columns) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int column = 1; column <= columns; column++) {
            Object value = row.getObject(column);
            text.append(readable(value, row, column)).append('|');
        }
        return text.toString();
    }

    private static String readable(Object value, ResultSet row, int column) throws SQLException {
        if (value instanceof java.sql.Blob || value instanceof byte[]) {
            return "bytes " + Arrays.hashCode(row.getBytes(column));
        }
        return value instanceof java.sql.Clob ? row.getString(column) : String.valueOf(value);
    }
}
