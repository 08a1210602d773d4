package org.redress.both.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.SignIn;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.ProcessActor;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.SystemActor;

/** The people of the demonstration, and the machines beside them, to do something as one of them. */
@ApplicationScoped
public class DemoPeople {
    @Inject
    SignIn signIn;

    @Inject
    CurrentActor currentActor;

    /** One of the people, or {@code process} or {@code system}. */
    public Actor actor(String name) {
        return switch (name) {
            case "process" -> new ProcessActor("IdentificationProcess", "Task_AssessComplaint");
            case "system" -> new SystemActor("test");
            default -> staff(name);
        };
    }

    public StaffActor staff(String login) {
        return (StaffActor) signIn.actorFor(login);
    }

    public <T> T as(String name, Supplier<T> action) {
        return currentActor.as(actor(name), action);
    }

    public void run(String name, Runnable action) {
        as(name, () -> {
            action.run();
            return name;
        });
    }
}
