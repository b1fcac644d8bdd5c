package org.maatwerk.workflow.process;

import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
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
 * Runs the engine's jobs on threads of the container, so that steps have transactions, persistence and CDI with an
 * active request scope. Not on the container's own executor: its tasks keep the first transaction they had, and every
 * further one of the same task fails, such as the next job of a file or the counting of a failed attempt. And each run
 * in a context of its own: threads of one factory share theirs, and with it the transaction that the container believes
 * it is in.
 */
class ContainerJobExecutor extends JobExecutor {

    private static final int AT_ONCE = 3;
    private static final int IDLE_SECONDS = 60;

    private final ManagedThreadFactory threads;
    private final ContextService contexts;
    private final Instance<RequestContextController> requestScopes;
    private ThreadPoolExecutor workers;

    ContainerJobExecutor(
            ManagedThreadFactory threads, ContextService contexts, Instance<RequestContextController> requestScopes) {
        this.threads = threads;
        this.contexts = contexts;
        this.requestScopes = requestScopes;
        setMaxJobsPerAcquisition(AT_ONCE);
    }

    @Override
    protected void startExecutingJobs() {
        workers = new ThreadPoolExecutor(
                AT_ONCE, AT_ONCE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
        workers.allowCoreThreadTimeOut(true);
        jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
        jobAcquisitionThread.setName("engine-jobs");
        jobAcquisitionThread.start();
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
        workers.shutdown();
    }

    @Override
    public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {
        Runnable work = contexts.createContextualProxy(() -> run(jobs, engine), Runnable.class);
        try {
            workers.execute(work);
        } catch (RejectedExecutionException allBusy) {
            rejectedJobsHandler.jobsRejected(jobs, engine, this);
        }
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
