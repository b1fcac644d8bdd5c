package org.maatwerk.audit.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.maatwerk.audit.AccessLog;
import org.maatwerk.audit.LogReport;
import org.maatwerk.audit.NotedAccess;
import org.maatwerk.audit.RoleLog;
import org.maatwerk.audit.SignedHeads;
import org.maatwerk.confidentiality.Signatures;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestPersistence;

/** The real log on a test's database. */
public final class TestLogs {

    private TestLogs() {}

    /** Without a container each access is chained at once, in the transaction of the act. */
    public static AccessLog log(TestPersistence persistence) {
        StoredAccessLog log = new StoredAccessLog();
        log.entityManager = persistence.entityManager();
        log.appending = access -> write(log.entityManager.unwrap(Connection.class), List.of(access));
        return log;
    }

    public static SignedHeads heads(TestPersistence persistence) {
        StoredHeads heads = new StoredHeads();
        heads.entityManager = persistence.entityManager();
        return heads;
    }

    /** Adds to the chain in the transaction of this connection. */
    public static void write(Connection connection, List<NotedAccess> accesses) {
        try {
            ChainWriter.write(connection, accesses);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What the command would say. */
    public static LogReport check(TestDatabase database, List<String> exported, Signatures signatures) {
        try (Connection connection = database.dataSource().getConnection()) {
            return VerifyLog.check(connection, exported, signatures);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static RoleLog roles(TestPersistence persistence) {
        StoredRoleLog log = new StoredRoleLog();
        log.entityManager = persistence.entityManager();
        return log;
    }
}
