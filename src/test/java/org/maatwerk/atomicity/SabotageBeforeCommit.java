package org.maatwerk.atomicity;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/**
 * Stands just inside the transaction of every use case. Throws after the outermost one has done all its work, not
 * after the first of those it calls; and keeps account of who took part.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.APPLICATION)
public class SabotageBeforeCommit {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object after(InvocationContext useCase) throws Exception {
        DEPTH.set(DEPTH.get() + 1);
        try {
            BrokenOffActs.entered(useCase.getMethod());
            Object result = useCase.proceed();
            if (DEPTH.get() == 1) {
                Sabotage.pass(Sabotage.Moment.BEFORE_THE_COMMIT);
            }
            if (Sabotage.spoilsThisThread()) {
                transaction.setRollbackOnly();
            }
            return result;
        } finally {
            DEPTH.set(DEPTH.get() - 1);
        }
    }
}
