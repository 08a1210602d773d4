package org.redress.process.engine;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.redress.identity.boundary.CurrentActor;

/**
 * The engine's job executor on the server's threads: one looks for jobs, a bounded number runs them, each as the process
 * it belongs to ({@link CurrentActor}).
 */
final class ManagedJobs extends JobExecutor {
    private static final int AT_ONCE = 8;
    private static final int SECONDS_TO_FINISH = 20;
    private static final long LONGEST_SLEEP_MILLIS = 10_000;

    private final ThreadFactory threads;
    private final ExecutorService workers;
    private final ActingProcess acting;
    private final Semaphore free = new Semaphore(AT_ONCE);

    ManagedJobs(ThreadFactory threads, ExecutorService workers, ActingProcess acting) {
        this.threads = threads;
        this.workers = workers;
        this.acting = acting;
        setMaxWait(LONGEST_SLEEP_MILLIS);
        setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
    }

    @Override
    protected void startExecutingJobs() {
        jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
        jobAcquisitionThread.start();
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
        try {
            // Jobs at work may finish; what does not is rolled back and found again after its lock has run out.
            if (free.tryAcquire(AT_ONCE, SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                free.release(AT_ONCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        if (!free.tryAcquire()) {
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
            return;
        }
        try {
            workers.execute(() -> runAndFree(jobIds, engine));
        } catch (RejectedExecutionException full) {
            free.release();
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new JobsOfAProcess(jobIds, engine, acting);
    }

    private void runAndFree(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            getExecuteJobsRunnable(jobIds, engine).run();
        } finally {
            free.release();
        }
    }
}
