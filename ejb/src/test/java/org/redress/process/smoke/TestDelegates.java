package org.redress.process.smoke;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** What service tasks of the smoke models do. */
final class TestDelegates {

    /** Leaves its activity's id behind. */
    static final JavaDelegate RECORDER = execution -> execution.setVariable("served", execution.getCurrentActivityId());

    /** Fails as long as the variable {@code fail} says so. */
    static final JavaDelegate FAILING = execution -> {
        if (Boolean.TRUE.equals(execution.getVariable("fail"))) {
            throw new IllegalStateException("told to fail");
        }
        execution.setVariable("served", execution.getCurrentActivityId());
    };

    /** Throws the error a model may catch. */
    static final JavaDelegate REFUSING = execution -> {
        throw new BpmnError("REFUSED", "not possible");
    };

    /** Counts the events of a task in a variable. */
    static final TaskListener LISTENING = task -> {
        Object heard = task.getVariable("heard");
        task.setVariable("heard", (heard == null ? "" : heard + " ") + task.getEventName());
    };

    private TestDelegates() {}
}
