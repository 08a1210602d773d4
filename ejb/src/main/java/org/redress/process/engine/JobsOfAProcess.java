package org.redress.process.engine;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.ProcessActor;
import org.redress.identity.domain.SystemActor;

/** Runs each job as the element of the process it stands at: threads of the engine have no caller of their own. */
final class JobsOfAProcess extends ExecuteJobsRunnable {
    private final ActingProcess acting;

    JobsOfAProcess(List<String> jobIds, ProcessEngineImpl engine, ActingProcess acting) {
        super(jobIds, engine);
        this.acting = acting;
    }

    @Override
    protected void executeJob(String jobId, CommandExecutor commands, JobFailureCollector failures) {
        Actor actor = commands.execute(context -> actorOf(jobId, context));
        acting.run(actor, () -> super.executeJob(jobId, commands, failures));
    }

    /** The element of the process that a job belongs to. */
    static Actor actorOf(String jobId, CommandContext context) {
        JobEntity job = context.getJobManager().findJobById(jobId);
        if (job == null || job.getProcessDefinitionKey() == null) {
            return new SystemActor("engine");
        }
        return new ProcessActor(
                job.getProcessDefinitionKey(),
                Objects.requireNonNullElseGet(job.getActivityId(), job::getJobHandlerType));
    }
}
