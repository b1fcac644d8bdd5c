package org.maatwerk.workflow.process;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs the engine's jobs on the container's threads, so that steps have transactions, persistence and CDI with an
 * active request scope. The container's queue has no bound; the permits here are the bound.
 */
class ContainerJobExecutor extends JobExecutor {

    private static final int AT_ONCE = 3;

    private final ManagedThreadFactory threads;
    private final ManagedExecutorService workers;
    private final Instance<RequestContextController> requestScopes;
    private final Semaphore permits = new Semaphore(AT_ONCE);

    ContainerJobExecutor(
            ManagedThreadFactory threads,
            ManagedExecutorService workers,
            Instance<RequestContextController> requestScopes) {
        this.threads = threads;
        this.workers = workers;
        this.requestScopes = requestScopes;
        setMaxJobsPerAcquisition(AT_ONCE);
    }

    @Override
    protected void startExecutingJobs() {
        jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
        jobAcquisitionThread.setName("engine-jobs");
        jobAcquisitionThread.start();
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
    }

    @Override
    public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {
        if (!permits.tryAcquire()) {
            rejectedJobsHandler.jobsRejected(jobs, engine, this);
            return;
        }
        try {
            workers.execute(() -> run(jobs, engine));
        } catch (RejectedExecutionException e) {
            permits.release();
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
            permits.release();
        }
    }
}
