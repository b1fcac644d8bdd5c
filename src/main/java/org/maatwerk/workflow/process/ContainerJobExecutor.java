package org.maatwerk.workflow.process;

import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs the engine's jobs in contexts of the container, so that steps have transactions, persistence and CDI with an
 * active request scope. Each run in a context of its own, and on threads of our own: the container's executor and its
 * thread factory let runs share one, and with it the transaction that the container believes they are in.
 */
class ContainerJobExecutor extends JobExecutor {

    private static final int AT_ONCE = 3;
    private static final int IDLE_SECONDS = 60;

    private final ContextService contexts;
    private final Instance<RequestContextController> requestScopes;
    private ThreadPoolExecutor workers;

    /** In the context of whoever started first, also after a pause. */
    private Runnable search;

    ContainerJobExecutor(ContextService contexts, Instance<RequestContextController> requestScopes) {
        this.contexts = contexts;
        this.requestScopes = requestScopes;
        setMaxJobsPerAcquisition(AT_ONCE);
    }

    @Override
    protected void startExecutingJobs() {
        workers = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                work -> thread("engine-job", work));
        workers.allowCoreThreadTimeOut(true);
        if (search == null) {
            search = inItsOwnContext(this::search);
        }
        jobAcquisitionThread = thread("engine-jobs", search);
        jobAcquisitionThread.start();
    }

    /** With what the engine searches now: after a pause it is another one. */
    private void search() {
        acquireJobsRunnable.run();
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
        workers.shutdown();
    }

    @Override
    public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {
        try {
            workers.execute(inItsOwnContext(() -> run(jobs, engine)));
        } catch (RejectedExecutionException allBusy) {
            rejectedJobsHandler.jobsRejected(jobs, engine, this);
        }
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private Runnable inItsOwnContext(Runnable work) {
        return contexts.createContextualProxy(work, Runnable.class);
    }

    private void run(List<String> jobs, ProcessEngineImpl engine) {
        RequestContextController scope = requestScopes.get();
        boolean opened = scope.activate();
        try {
            getExecuteJobsRunnable(jobs, engine).run();
        } finally {
            if (opened) {
                scope.deactivate();
            }
        }
    }
}
