package org.redress.process.solution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.ProcessActor;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;
import org.redress.solution.boundary.SolutionQueries;

/** An approval that is completed in the engine alone stays open: first somebody decides, then the engine is told. */
@ApplicationScoped
public class DecidedByAPerson implements TaskListener {
    @Inject
    SolutionQueries solutions;

    @Inject
    CurrentActor actor;

    @Override
    public void notify(DelegateTask task) {
        long caseId = (Long) task.getVariable(ComplaintVariable.CASE_ID.id());
        ProcessActor process = new ProcessActor(ComplaintProcess.SOLUTION.id(), task.getTaskDefinitionKey());
        if (!actor.as(process, () -> solutions.isDecidedBy(caseId, task.getId()))) {
            throw new IllegalStateException("task " + task.getId() + " is an approval that nobody has decided");
        }
    }
}
