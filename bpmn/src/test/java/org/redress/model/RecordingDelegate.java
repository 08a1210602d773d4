package org.redress.model;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Stands in for a delegate and remembers where it was called. */
public class RecordingDelegate implements JavaDelegate {

    private final List<String> calls = new ArrayList<>();

    @Override
    public void execute(DelegateExecution execution) {
        calls.add(execution.getCurrentActivityId());
    }

    public List<String> calls() {
        return calls;
    }
}
