package org.redress.both.probe;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;

/** Uses up the attempts of the reminder of a promise, as if it had failed for good. */
@Stateless
public class FailedStepProbe {
    @Inject
    RuntimeService runtime;

    @Inject
    ManagementService management;

    @Inject
    ProcessEngineConfigurationImpl engine;

    /** The id of the incident that this is. */
    public String of(long caseId) {
        Job reminder = reminderOf(caseId);
        engine.getCommandExecutorTxRequired().execute(context -> {
            var job = context.getJobManager().findJobById(reminder.getId());
            job.setFailedActivityId("Task_RemindOfPromise");
            job.setRetries(0);
            return job;
        });
        return runtime.createIncidentQuery()
                .configuration(reminder.getId())
                .list()
                .get(0)
                .getId();
    }

    private Job reminderOf(long caseId) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(caseId))
                .processDefinitionKey("PromiseProcess")
                .list()
                .stream()
                .flatMap(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId("TimerEvent_ReminderDue")
                        .list()
                        .stream())
                .findFirst()
                .orElseThrow();
    }
}
