package org.redress.identity.boundary;

import java.lang.reflect.Method;
import org.redress.identity.domain.Actor;

/**
 * A call of a door that changes something, on its way in.
 *
 * @param arguments the arguments, in the order of the method's parameters
 */
public record DoorCall(Actor actor, Method method, Object[] arguments) {
    public DoorCall {
        arguments = arguments.clone();
    }

    @Override
    public Object[] arguments() {
        return arguments.clone();
    }

    /** The simple name of the door, like {@code ComplaintService}. */
    public String door() {
        return method.getDeclaringClass().getSimpleName();
    }
}
