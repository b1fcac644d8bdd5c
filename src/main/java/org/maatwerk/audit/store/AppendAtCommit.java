package org.maatwerk.audit.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.maatwerk.audit.NotedAccess;

/**
 * Keeps what a transaction notes until it is about to commit, after everything else was written, and chains it then:
 * the end of the log is held for a moment only, and always as the last thing. What goes wrong here rolls the act back.
 */
@ApplicationScoped
class AppendAtCommit implements Appending {

    @Resource(lookup = "java:app/jdbc/maatwerk")
    DataSource database;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Override
    public void append(NotedAccess access) {
        Waiting waiting = (Waiting) transaction.getResource(Waiting.class);
        if (waiting == null) {
            waiting = new Waiting(database, transaction, new ArrayList<>());
            transaction.putResource(Waiting.class, waiting);
            transaction.registerInterposedSynchronization(waiting);
        }
        waiting.accesses.add(access);
    }

    private record Waiting(
            DataSource database, TransactionSynchronizationRegistry transaction, List<NotedAccess> accesses)
            implements Synchronization {

        @Override
        public void beforeCompletion() {
            if (transaction.getRollbackOnly()) {
                return;
            }
            try (Connection connection = database.getConnection()) {
                ChainWriter.write(connection, accesses);
            } catch (SQLException failed) {
                transaction.setRollbackOnly();
                throw new IllegalStateException("the access log could not be written", failed);
            }
        }

        @Override
        public void afterCompletion(int status) {
            accesses.clear();
        }
    }
}
