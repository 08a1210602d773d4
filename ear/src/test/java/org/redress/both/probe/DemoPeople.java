package org.redress.both.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.SignIn;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.StaffActor;

/** The people of the demonstration, to do something as one of them. */
@ApplicationScoped
public class DemoPeople {
    @Inject
    SignIn signIn;

    @Inject
    CurrentActor currentActor;

    public StaffActor staff(String login) {
        return (StaffActor) signIn.actorFor(login);
    }

    public <T> T as(String login, Supplier<T> action) {
        return currentActor.as(staff(login), action);
    }

    public void run(String login, Runnable action) {
        runAs(staff(login), action);
    }

    public void runAs(Actor actor, Runnable action) {
        currentActor.as(actor, () -> {
            action.run();
            return actor;
        });
    }
}
