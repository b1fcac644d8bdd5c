package org.maatwerk.audit.usecase;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.maatwerk.audit.AccessLog;

/** Just inside the transaction of every use case: the access log stands ready for what it will look at (D-5). */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class StandReady {

    @Inject
    AccessLog log;

    @AroundInvoke
    Object ahead(InvocationContext useCase) throws Exception {
        log.standReady();
        return useCase.proceed();
    }
}
