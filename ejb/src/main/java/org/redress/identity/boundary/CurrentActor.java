package org.redress.identity.boundary;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.NoActor;
import org.redress.identity.domain.StaffActor;

/**
 * Who acts in this request. The web sets it from the signed-in account, the job executor and the task listeners set it to
 * the process, the start sets it to the system. Without any of these it is nobody.
 */
@RequestScoped
public class CurrentActor {
    private Actor actor = new NoActor();

    public Actor get() {
        return actor;
    }

    /** The staff member who acts, or for whom another system acts; a door that only staff may pass can rely on her. */
    public StaffActor staff() {
        return actor.staff()
                .orElseThrow(() -> new IllegalStateException("a staff member was expected, not " + actor.reference()));
    }

    /** Names who acts for the rest of the request. */
    public void is(Actor other) {
        actor = other;
    }

    /** Runs something as somebody else and goes back to who acted before, whatever happens. */
    public <T> T as(Actor other, Supplier<T> action) {
        Actor before = actor;
        actor = other;
        try {
            return action.get();
        } finally {
            actor = before;
        }
    }
}
