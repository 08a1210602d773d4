package org.redress.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.NoActor;

/**
 * Tells a program in its own language that nobody has signed in, before it learns which addresses there are: the way to
 * the sign-in page, which people get, would look like success to it. Pages ask with the session they have; other systems have {@link ClientSignIn}.
 */
@Provider
@PreMatching
public class SignedInOnly implements ContainerRequestFilter {
    @Inject
    CurrentActor currentActor;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!VersionOne.holds(request) && currentActor.get() instanceof NoActor) {
            request.abortWith(Problem.of(Response.Status.UNAUTHORIZED)
                    .respond()
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Cookie realm=\"Redress\"")
                    .build());
        }
    }
}
