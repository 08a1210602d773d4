package org.redress.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Gives every user task of every model the listener that keeps the work list, and what asks again, too; no model can leave it out. */
@ApplicationScoped
public class WorkListParseListener extends AbstractBpmnParseListener {
    private static final List<String> EVENTS = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_UPDATE,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    @Inject
    WorkListTaskListener listener;

    @Inject
    WorkListTimerListener timers;

    @Override
    public void parseUserTask(Element userTaskElement, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
            TaskDefinition definition = behavior.getTaskDefinition();
            EVENTS.forEach(event -> definition.addBuiltInTaskListener(event, listener));
        }
    }

    /** A timer that ends what it stands at ends the task, too. */
    @Override
    public void parseBoundaryTimerEventDefinition(
            Element timerEventDefinition, boolean interrupting, ActivityImpl timerActivity) {
        String process = ((ProcessDefinitionEntity) timerActivity.getProcessDefinition()).getKey();
        if (!interrupting && TaskReader.isAsking(process)) {
            timerActivity.addBuiltInListener(ExecutionListener.EVENTNAME_START, timers);
        }
    }
}
