package org.maatwerk.workflow.process;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;

/**
 * The container's transactions for the engine, which after a commit goes on in a new one, as for the next round of its
 * cleaning, and then back to the one before: that has ended, and the container would refuse to go back to it.
 */
final class EngineTransactions implements TransactionManager {

    private final TransactionManager container;

    EngineTransactions(TransactionManager container) {
        this.container = container;
    }

    @Override
    public void begin() throws NotSupportedException, SystemException {
        container.begin();
    }

    @Override
    public void commit()
            throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        container.commit();
    }

    @Override
    public void rollback() throws SystemException {
        container.rollback();
    }

    @Override
    public void setRollbackOnly() throws SystemException {
        container.setRollbackOnly();
    }

    @Override
    public int getStatus() throws SystemException {
        return container.getStatus();
    }

    @Override
    public Transaction getTransaction() throws SystemException {
        return container.getTransaction();
    }

    @Override
    public void setTransactionTimeout(int seconds) throws SystemException {
        container.setTransactionTimeout(seconds);
    }

    @Override
    public Transaction suspend() throws SystemException {
        return container.suspend();
    }

    @Override
    public void resume(Transaction transaction) throws InvalidTransactionException, SystemException {
        if (!hasEnded(transaction)) {
            container.resume(transaction);
        }
    }

    private static boolean hasEnded(Transaction transaction) throws SystemException {
        return switch (transaction.getStatus()) {
            case Status.STATUS_COMMITTED, Status.STATUS_ROLLEDBACK, Status.STATUS_NO_TRANSACTION -> true;
            default -> false;
        };
    }
}
