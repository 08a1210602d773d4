package org.redress.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.NoActor;
import org.redress.web.i18n.Texts;

/**
 * Tells a program in its own language that nobody has signed in, before it learns which addresses there are: the way to
 * the sign-in page, which people get, would look like success to it. Pages ask with the session they have.
 */
@Provider
@PreMatching
public class SignedInOnly implements ContainerRequestFilter {
    private static final String CODE = "RDR-API-401";

    @Inject
    CurrentActor currentActor;

    @Override
    public void filter(ContainerRequestContext request) {
        if (currentActor.get() instanceof NoActor) {
            request.abortWith(
                    new Problem(401, CODE, Texts.error(CODE, Locale.ENGLISH).orElseThrow())
                            .respond()
                            .header(HttpHeaders.WWW_AUTHENTICATE, "Cookie realm=\"Redress\"")
                            .build());
        }
    }
}
