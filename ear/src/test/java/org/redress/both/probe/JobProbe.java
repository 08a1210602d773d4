package org.redress.both.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.identity.boundary.CurrentActor;

/** Notes as whom a job of the engine runs. */
@ApplicationScoped
public class JobProbe extends AbstractBpmnParseListener {
    private final CompletableFuture<String> actor = new CompletableFuture<>();

    @Inject
    CurrentActor currentActor;

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getId().equals("EndEvent_Noted")) {
            ExecutionListener listener =
                    execution -> actor.complete(currentActor.get().reference());
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, listener);
        }
    }

    public String actorWithin(long seconds) throws InterruptedException, ExecutionException, TimeoutException {
        return actor.get(seconds, TimeUnit.SECONDS);
    }
}
