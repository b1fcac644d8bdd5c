package org.maatwerk.audit.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.audit.NotedAccess;

/**
 * Keeps what a transaction notes until it is about to commit, and chains it when everything else is written: the end of
 * the log is held for a moment only, and always as the last thing. What goes wrong here rolls the act back. It is
 * written by the connection of the persistence context: one of the container's would stand outside the transaction,
 * since at the commit the component has left it. The persistence context lets its connection go when it is told of the
 * commit, so this must be told first, and stands ready before the context is used.
 */
@ApplicationScoped
class AppendAtCommit implements Appending {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager transactions;

    @Override
    public void standReady() {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            waiting();
        }
    }

    @Override
    public void append(NotedAccess access) {
        waiting().accesses.add(access);
    }

    private Waiting waiting() {
        Waiting waiting = (Waiting) transaction.getResource(Waiting.class);
        if (waiting == null) {
            waiting = new Waiting(entityManager, transaction, new ArrayList<>());
            register(waiting);
            transaction.putResource(Waiting.class, waiting);
        }
        return waiting;
    }

    private void register(Waiting waiting) {
        try {
            transactions.getTransaction().registerSynchronization(waiting);
        } catch (RollbackException | SystemException over) {
            throw new IllegalStateException("nothing can be noted in a transaction that is over", over);
        }
    }

    private record Waiting(
            EntityManager entityManager, TransactionSynchronizationRegistry transaction, List<NotedAccess> accesses)
            implements Synchronization {

        @Override
        public void beforeCompletion() {
            if (accesses.isEmpty() || transaction.getRollbackOnly()) {
                return;
            }
            try {
                entityManager.flush();
                ChainWriter.write(entityManager.unwrap(Connection.class), accesses);
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
