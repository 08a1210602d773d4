package org.redress.process.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.NoActor;

/** A thread without a caller acts as somebody for the time of one piece of work, and as nobody afterwards. */
@ApplicationScoped
class ActingProcess {
    @Inject
    CurrentActor currentActor;

    @Inject
    RunningEngine engine;

    @ActivateRequestContext
    public void run(Actor actor, Runnable work) {
        currentActor.is(actor);
        try {
            if (engine.isThere()) {
                engine.get().getIdentityService().setAuthenticatedUserId(actor.reference());
            }
            work.run();
        } finally {
            if (engine.isThere()) {
                engine.get().getIdentityService().clearAuthentication();
            }
            currentActor.is(new NoActor());
        }
    }
}
