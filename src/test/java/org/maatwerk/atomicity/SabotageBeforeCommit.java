package org.maatwerk.atomicity;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Stands just inside the transaction of every use case, and throws after the use case has done all its work. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.APPLICATION)
public class SabotageBeforeCommit {

    @AroundInvoke
    Object after(InvocationContext useCase) throws Exception {
        Object result = useCase.proceed();
        Sabotage.pass(Sabotage.Moment.BEFORE_THE_COMMIT);
        return result;
    }
}
