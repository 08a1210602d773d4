package org.redress.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.ClientActor;
import org.redress.identity.domain.TokenScope;

/** Turns away a client whose token does not have the scope of the resource. The doors behind it decide the rest. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class ScopeGuard implements ContainerRequestFilter {
    @Inject
    CurrentActor currentActor;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (VersionOne.holds(request) && !mayEnter(currentActor.get(), resource.getResourceMethod())) {
            request.abortWith(
                    Problem.of(Response.Status.FORBIDDEN, "RDR-IDN-018").response());
        }
    }

    static boolean mayEnter(Actor actor, Method method) {
        NeedsScope own = method.getAnnotation(NeedsScope.class);
        NeedsScope needed = own == null ? method.getDeclaringClass().getAnnotation(NeedsScope.class) : own;
        return needed != null && opens(actor, needed.value());
    }

    /** Whether somebody acts with a token of that scope. */
    public static boolean opens(Actor actor, TokenScope scope) {
        return actor instanceof ClientActor client && client.scopes().contains(scope);
    }
}
