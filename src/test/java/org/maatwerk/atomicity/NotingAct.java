package org.maatwerk.atomicity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import org.maatwerk.confidentiality.FileAccessed;

/** An act that does nothing but look, in a transaction such as those of the use cases. */
@ApplicationScoped
@Transactional
public class NotingAct {

    @Inject
    Event<FileAccessed> accesses;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    public void note(FileAccessed access) {
        accesses.fire(access);
    }

    /** What is registered later comes later: then the trace stands there already. */
    public void failAfterTheTrace(FileAccessed access) {
        accesses.fire(access);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                transaction.setRollbackOnly();
            }

            @Override
            public void afterCompletion(int status) {
                // nothing is left to do
            }
        });
    }
}
