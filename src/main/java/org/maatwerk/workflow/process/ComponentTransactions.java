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
 * The container's transaction manager for an engine that begins transactions itself, as it does for its jobs. The
 * container puts a connection into the transaction that its component is known to be in, and a bare {@code begin} does
 * not tell the component: the engine's connection would stay outside, its writes would be committed one by one, and
 * closing it could fail. {@code resume} does tell, so a new transaction is laid down and taken up once; and so does
 * {@code suspend}, so an ended one is laid down, lest the component's next connection looks for it.
 */
final class ComponentTransactions implements TransactionManager {

    private final TransactionManager container;

    ComponentTransactions(TransactionManager container) {
        this.container = container;
    }

    @Override
    public void begin() throws NotSupportedException, SystemException {
        container.begin();
        try {
            container.resume(container.suspend());
        } catch (InvalidTransactionException e) {
            throw new IllegalStateException("a transaction that just began cannot go on", e);
        }
    }

    @Override
    public void commit()
            throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        try {
            container.commit();
        } finally {
            container.suspend();
        }
    }

    @Override
    public void rollback() throws SystemException {
        try {
            container.rollback();
        } finally {
            container.suspend();
        }
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

    /** What the engine does after a commit, such as the next round of its cleaning, has an ended one to go back to. */
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
