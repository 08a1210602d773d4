package org.redress.process.solution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.model.ComplaintForm;

/** Gives every approval of every model the listener that asks whether somebody has decided; no model can leave it out. */
@ApplicationScoped
public class ApprovalParseListener extends AbstractBpmnParseListener {
    @Inject
    DecidedByAPerson decided;

    @Override
    public void parseUserTask(Element userTaskElement, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior
                && isApproval(behavior.getTaskDefinition())) {
            behavior.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, decided);
        }
    }

    private static boolean isApproval(TaskDefinition definition) {
        return definition.getFormKey() != null
                && ComplaintForm.APPROVE.id().equals(definition.getFormKey().getExpressionText());
    }
}
