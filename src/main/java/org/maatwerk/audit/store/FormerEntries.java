package org.maatwerk.audit.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.maatwerk.audit.FormerLog;
import org.maatwerk.audit.NotedAccess;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The table of the log from before the chain; roles were not kept there. It is empty after the first start. */
@ApplicationScoped
class FormerEntries implements FormerLog {

    @Resource(lookup = "java:app/jdbc/maatwerk")
    DataSource database;

    @Inject
    Appending appending;

    @Override
    public void moveToTheChain() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select * from access_log_entry order by id for update")) {
                while (row.next()) {
                    appending.append(access(row));
                }
            }
            statement.executeUpdate("delete from access_log_entry");
        } catch (SQLException failed) {
            throw new IllegalStateException("the former access log could not be chained", failed);
        }
    }

    private static NotedAccess access(ResultSet row) throws SQLException {
        long onBehalfOf = row.getLong("on_behalf_of");
        return new NotedAccess(
                new CaseNumber(row.getString("case_number")),
                new PersonId(row.getLong("subject")),
                new PersonId(row.getLong("actor")),
                onBehalfOf == 0 ? null : new PersonId(onBehalfOf),
                "",
                Relation.valueOf(row.getString("relation")),
                InformationClass.valueOf(row.getString("information_class")),
                row.getBoolean("written"),
                row.getString("why"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                false);
    }
}
