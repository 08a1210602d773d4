package org.redress.process.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.redress.identity.domain.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the engine's jobs one after the other on the calling thread, each as the process it belongs to, while the job
 * executor rests. Of jobs that are due at once the order is that of their cases and elements, not of their random ids.
 */
@ApplicationScoped
public class JobsByHand {
    private static final Logger LOG = LoggerFactory.getLogger(JobsByHand.class);
    private static final int AT_ONCE = 100;

    @Inject
    ManagementService jobs;

    @Inject
    RuntimeService instances;

    @Inject
    ProcessEngineConfigurationImpl configuration;

    @Inject
    ActingProcess acting;

    private volatile boolean paused;

    /** When the first job of a process is due. */
    public Optional<Date> firstDue() {
        return jobs
                .createJobQuery()
                .timers()
                .active()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(Job::getDuedate)
                .findFirst();
    }

    /** Runs what is due by now; what fails is tried again as the engine would. */
    public void runDue() {
        List<Job> due = jobs.createJobQuery()
                .timers()
                .active()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, AT_ONCE);
        if (due.size() == 1) {
            run(due.get(0));
        } else {
            due.stream().sorted(inOrder()).forEach(this::run);
        }
    }

    /** The job executor rests, if it was at work. */
    public void pause() {
        if (configuration.getJobExecutor().isActive()) {
            configuration.getJobExecutor().shutdown();
            paused = true;
        }
    }

    /** The job executor goes on, if it was at work before. */
    public void goOn() {
        if (paused) {
            configuration.getJobExecutor().start();
            paused = false;
        }
    }

    private void run(Job job) {
        Actor actor = configuration
                .getCommandExecutorTxRequired()
                .execute(context -> JobsOfAProcess.actorOf(job.getId(), context));
        acting.run(actor, () -> {
            try {
                jobs.executeJob(job.getId());
            } catch (ProcessEngineException failed) {
                // The engine has noted it at the job, and when to try again, if at all.
                LOG.warn("RDR-PRC-010 job failed job={}", job.getId());
            }
        });
    }

    private Comparator<Job> inOrder() {
        return Comparator.comparing(Job::getDuedate).thenComparing(this::caseOf).thenComparing(this::activityOf);
    }

    /** Asked of the definition: a job does not know it by itself outside of the engine. */
    private String activityOf(Job job) {
        return jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private String caseOf(Job job) {
        ProcessInstance instance = instances
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return instance == null || instance.getBusinessKey() == null ? "" : instance.getBusinessKey();
    }
}
