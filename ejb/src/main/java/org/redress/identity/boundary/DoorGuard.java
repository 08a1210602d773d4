package org.redress.identity.boundary;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.identity.domain.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before every door: whoever is not named by its {@link Allows} is turned away before anything is read, and what
 * changes something is written down. Bound to all enterprise beans in {@code ejb-jar.xml}; beans outside the boundaries
 * are machinery and not doors.
 */
public class DoorGuard {
    private static final Logger LOG = LoggerFactory.getLogger(DoorGuard.class);
    private static final Pattern BOUNDARY = Pattern.compile("org\\.redress\\.\\w+\\.boundary");

    @Inject
    CurrentActor currentActor;

    @Inject
    DoorJournal journal;

    @AroundInvoke
    @Nullable
    Object guard(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        Class<?> door = method.getDeclaringClass();
        if (!BOUNDARY.matcher(door.getPackageName()).matches()) {
            return call.proceed();
        }
        Actor actor = currentActor.get();
        if (!mayPass(actor, method)) {
            String name = door.getSimpleName() + "." + method.getName();
            LOG.warn("RDR-IDN-001 refused actor={} door={}", actor.reference(), name);
            throw new NotAllowed(name);
        }
        return changes(door)
                ? journal.around(new DoorCall(actor, method, call.getParameters()), call::proceed)
                : call.proceed();
    }

    static boolean mayPass(Actor actor, Method method) {
        Allows allows = method.getAnnotation(Allows.class);
        return allows != null && Arrays.stream(allows.value()).anyMatch(actor.callers()::contains);
    }

    private static boolean changes(Class<?> door) {
        return door.getSimpleName().endsWith("Service");
    }
}
