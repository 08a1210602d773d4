package org.redress.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.redress.bench.inside.Script.Kind;
import org.redress.model.ComplaintMessage;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;
import org.redress.studio.boundary.ReleaseView;

/** The product's steps in the engine, which the script notes while it is being written. */
@Specializes
@ApplicationScoped
public class RecordingSteps extends EngineSteps {
    @Inject
    Script script;

    @Inject
    TaskService tasks;

    @Override
    public String start(ComplaintProcess process, ReleaseView release, long caseId, Facts facts) {
        note(Kind.START, process.id(), facts);
        return super.start(process, release, caseId, facts);
    }

    @Override
    public void complete(String workItemId, Facts facts) {
        if (script.isRecording()) {
            String task =
                    tasks.createTaskQuery().taskId(workItemId).singleResult().getTaskDefinitionKey();
            note(Kind.COMPLETE, task, facts);
        }
        super.complete(workItemId, facts);
    }

    @Override
    public void deliver(ComplaintMessage message, long caseId, Facts facts) {
        note(Kind.MESSAGE, message.id(), facts);
        super.deliver(message, caseId, facts);
    }

    @Override
    public void deliverTo(ComplaintMessage message, ComplaintVariable which, long id, Facts facts) {
        if (script.isRecording()) {
            requirePromise(which);
            Map<String, Object> variables = facts.asVariables();
            variables.put(which.id(), id);
            script.note(Kind.PROMISE_MESSAGE, message.id(), variables);
        }
        super.deliverTo(message, which, id, facts);
    }

    private static void requirePromise(ComplaintVariable which) {
        if (which != ComplaintVariable.PROMISE_ID) {
            throw new IllegalStateException("the usual path sends no message about " + which.id());
        }
    }

    private void note(Kind kind, String what, Facts facts) {
        if (script.isRecording()) {
            script.note(kind, what, facts.asVariables());
        }
    }
}
