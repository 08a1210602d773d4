package org.redress.both.probe;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;

/** Uses up the attempts of a timer of a case, as if it had failed for good. */
@Stateless
public class FailedStepProbe {
    @Inject
    RuntimeService runtime;

    @Inject
    ManagementService management;

    /** The id of the incident that this is. */
    public String of(long caseId) {
        Job timer =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(Long.toString(caseId)).list().stream()
                        .flatMap(instance ->
                                management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                        .findFirst()
                        .orElseThrow();
        management.setJobRetries(timer.getId(), 0);
        List<Incident> incidents =
                runtime.createIncidentQuery().configuration(timer.getId()).list();
        return incidents.get(0).getId();
    }
}
