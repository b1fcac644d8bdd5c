package org.maatwerk.audit.store;

import org.maatwerk.audit.AccessLog;
import org.maatwerk.testing.TestPersistence;

/** The real log on a test's database. */
public final class TestLogs {

    private TestLogs() {}

    public static AccessLog log(TestPersistence persistence) {
        StoredAccessLog log = new StoredAccessLog();
        log.entityManager = persistence.entityManager();
        return log;
    }
}
