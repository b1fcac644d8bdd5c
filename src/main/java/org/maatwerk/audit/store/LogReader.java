package org.maatwerk.audit.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.maatwerk.audit.ChainEnd;
import org.maatwerk.audit.ChainLink;
import org.maatwerk.audit.NotedAccess;
import org.maatwerk.audit.SignedHead;

/** Reads the log as it stands in the database, row by row, without believing any of it. */
final class LogReader implements Iterator<ChainLink> {

    private static final int PAGE = 5000;

    private static final String NEXT =
            """
            select seq, case_number, subject, actor, on_behalf_of, roles, relation, information_class, written, why,
                at, break_glass, previous_hash, hash
            from access_log where seq > ? order by seq limit ?""";

    private final Connection connection;
    private final Deque<ChainLink> page = new ArrayDeque<>();
    private long after = Long.MIN_VALUE;
    private boolean atTheEnd;

    /** All that is read with this connection is of one moment, however much is added meanwhile. */
    LogReader(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        if (connection.getTransactionIsolation() != Connection.TRANSACTION_REPEATABLE_READ) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
    }

    ChainEnd end() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select seq, hash from access_log_end where id = 1")) {
            return row.next() ? new ChainEnd(row.getLong(1), row.getString(2)) : new ChainEnd(0, "");
        }
    }

    List<SignedHead> heads() throws SQLException {
        List<SignedHead> heads = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select number, seq, hash, signed_at, previous_hash, signature from access_log_head order by number")) {
            while (row.next()) {
                heads.add(new SignedHead(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
            }
        }
        return heads;
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty() && !atTheEnd) {
            turn();
        }
        return !page.isEmpty();
    }

    @Override
    public ChainLink next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.remove();
    }

    private void turn() {
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setLong(1, after);
            select.setInt(2, PAGE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    page.add(link(row));
                }
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the access log cannot be read", unreadable);
        }
        atTheEnd = page.size() < PAGE;
        after = page.isEmpty() ? after : page.getLast().sequence();
    }

    /** The fields in the order of {@link NotedAccess#fields()}. */
    private static ChainLink link(ResultSet row) throws SQLException {
        List<String> fields = Arrays.asList(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                flag(row.getInt(9)),
                row.getString(10),
                NotedAccess.moment(row.getObject(11, LocalDateTime.class)),
                flag(row.getInt(12)));
        return new ChainLink(row.getLong(1), fields, row.getString(13), row.getString(14));
    }

    /** Anything but 0 and 1 was never written by us, though a database may take it for yes. */
    private static String flag(int value) {
        return switch (value) {
            case 0 -> "false";
            case 1 -> "true";
            default -> Integer.toString(value);
        };
    }
}
