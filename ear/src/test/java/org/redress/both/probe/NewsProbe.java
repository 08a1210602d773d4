package org.redress.both.probe;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;

/** Has the days pass for the watch over the news of a case, while the rest of the house stands still. */
@Stateless
public class NewsProbe {
    private static final long A_DAY = 24L * 60 * 60;

    @Inject
    RuntimeService runtime;

    @Inject
    TaskService tasks;

    @Inject
    ManagementService jobs;

    /** The task to keep her informed stands there as if the agreed interval were nearly over, for nobody by name; its id. */
    public String mustHearSoon(long caseId) {
        runtime.createProcessInstanceModification(processOf(caseId))
                .startBeforeActivity("Task_KeepInformed")
                .setVariable("newsDueAt", Date.from(Instant.now().plusSeconds(A_DAY)))
                .execute();
        return tasks.createTaskQuery()
                .processInstanceId(processOf(caseId))
                .taskDefinitionKey("Task_KeepInformed")
                .singleResult()
                .getId();
    }

    /** The moment of a timer of the watch has come. */
    public void passed(long caseId, String event) {
        jobs.executeJob(job(caseId, event).orElseThrow().getId());
    }

    /** When a timer of the watch is due. */
    public Optional<Instant> dueAt(long caseId, String event) {
        return job(caseId, event).map(job -> job.getDuedate().toInstant());
    }

    private Optional<Job> job(long caseId, String event) {
        return Optional.ofNullable(jobs.createJobQuery()
                .processInstanceId(processOf(caseId))
                .activityId(event)
                .singleResult());
    }

    private String processOf(long caseId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(caseId))
                .processDefinitionKey("ComplaintHandlingProcess")
                .singleResult()
                .getProcessInstanceId();
    }
}
