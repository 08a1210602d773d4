package org.redress.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.redress.custody.boundary.AbsentWork;
import org.redress.demo.boundary.ClockService;
import org.redress.demo.domain.DrivenEngine;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.SignIn;

/**
 * Moves the clock on and waits until the engine has done by itself what has fallen due, and what the absent had in
 * hand has gone on. Says what time it is then, and whether something due is still left.
 */
@ApplicationScoped
class DayErrand implements Errand {
    private static final int PATIENCE_SECONDS = 120;

    @Inject
    ClockService service;

    @Inject
    DrivenEngine engine;

    @Inject
    AbsentWork absent;

    @Inject
    SignIn signIn;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "day";
    }

    @Override
    @ActivateRequestContext
    public void run(Map<String, String> options, Consumer<String> say) throws InterruptedException {
        Duration by = Duration.ofSeconds(Long.parseLong(options.getOrDefault("seconds", "0")));
        if (!by.isZero()) {
            actor.as(signIn.actorFor("admin"), () -> {
                service.forward(by);
                return by;
            });
        }
        awaitNothingDue();
        absent.passOnAll();
        boolean left = awaitNothingDue();
        say.accept("now=" + clock.instant() + " left=" + left);
    }

    /** Whether something is left all the same. */
    private boolean awaitNothingDue() throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (engine.firstDueUntil(clock.instant()).isPresent()) {
            if (System.nanoTime() > until) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return false;
    }
}
