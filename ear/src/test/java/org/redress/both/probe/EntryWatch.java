package org.redress.both.probe;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;

/** Stands behind the guard: whoever is turned away does not come this far. */
public class EntryWatch {
    @Inject
    DoorsEntered doors;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        doors.add(call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName());
        return call.proceed();
    }
}
