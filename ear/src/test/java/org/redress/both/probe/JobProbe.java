package org.redress.both.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.redress.identity.boundary.CurrentActor;

/** Notes as whom a job of the engine runs. */
@Named("jobProbe")
@ApplicationScoped
public class JobProbe implements JavaDelegate {
    private final CompletableFuture<String> actor = new CompletableFuture<>();

    @Inject
    CurrentActor currentActor;

    @Override
    public void execute(DelegateExecution execution) {
        actor.complete(currentActor.get().reference());
    }

    public String actorWithin(long seconds) throws InterruptedException, ExecutionException, TimeoutException {
        return actor.get(seconds, TimeUnit.SECONDS);
    }
}
