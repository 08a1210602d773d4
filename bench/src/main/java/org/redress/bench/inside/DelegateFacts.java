package org.redress.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes in the script which facts each delegate of the product sets. */
@ApplicationScoped
public class DelegateFacts extends AbstractBpmnParseListener {
    @Inject
    Script script;

    private final ThreadLocal<Map<String, Object>> before = new ThreadLocal<>();

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ExecutionListener starts = this::starts;
        ExecutionListener ends = this::ends;
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, starts);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, ends);
    }

    private void starts(DelegateExecution execution) {
        if (script.isRecording()) {
            before.set(new HashMap<>(execution.getVariables()));
        }
    }

    private void ends(DelegateExecution execution) {
        Map<String, Object> known = before.get();
        if (script.isRecording() && known != null) {
            Map<String, Object> set = new HashMap<>(execution.getVariables());
            set.entrySet().removeAll(known.entrySet());
            script.noteDelegate(execution.getCurrentActivityId(), set);
            before.remove();
        }
    }
}
