package org.maatwerk.audit.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.maatwerk.audit.ChainEnd;
import org.maatwerk.audit.ChainLink;
import org.maatwerk.audit.NotedAccess;

/**
 * Adds to the end of the chain. The row with the end is locked until the commit, so there is one chain whoever writes,
 * on whichever node. It is the last row a transaction takes: nobody who holds it waits for another.
 */
final class ChainWriter {

    private static final String LOCK = "select seq, hash from access_log_end where id = 1 for update";

    private static final String MOVE = "update access_log_end set seq = ?, hash = ? where id = 1";

    private static final String ADD =
            """
            insert into access_log (case_number, subject, actor, on_behalf_of, roles, relation, information_class,
                written, why, at, break_glass, seq, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private ChainWriter() {}

    static void write(Connection connection, List<NotedAccess> accesses) throws SQLException {
        ChainEnd end = lock(connection);
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            for (NotedAccess access : accesses) {
                ChainLink link = ChainLink.after(end.sequence() + 1, end.hash(), access.fields());
                fill(add, access, link);
                add.addBatch();
                end = new ChainEnd(link.sequence(), link.hash());
            }
            add.executeBatch();
        }
        move(connection, end);
    }

    private static ChainEnd lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LOCK)) {
            if (!row.next()) {
                throw new SQLException("the access log has no end; nothing can be added to it");
            }
            return new ChainEnd(row.getLong(1), row.getString(2));
        }
    }

    private static void move(Connection connection, ChainEnd end) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setLong(1, end.sequence());
            move.setString(2, end.hash());
            move.executeUpdate();
        }
    }

    private static void fill(PreparedStatement add, NotedAccess access, ChainLink link) throws SQLException {
        add.setString(1, access.caseNumber().value());
        add.setLong(2, access.subject().value());
        add.setLong(3, access.actor().value());
        if (access.onBehalfOf() == null) {
            add.setNull(4, Types.BIGINT);
        } else {
            add.setLong(4, access.onBehalfOf().value());
        }
        add.setString(5, access.roles());
        add.setString(6, access.relation().name());
        add.setString(7, access.informationClass().name());
        add.setBoolean(8, access.written());
        add.setString(9, access.why());
        add.setObject(10, LocalDateTime.ofInstant(access.at(), ZoneOffset.UTC));
        add.setBoolean(11, access.breakGlass());
        add.setLong(12, link.sequence());
        add.setString(13, link.previousHash());
        add.setString(14, link.hash());
    }
}
