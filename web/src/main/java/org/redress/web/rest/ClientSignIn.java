package org.redress.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.TokenSignIn;
import org.redress.identity.domain.BearerToken;
import org.redress.identity.domain.ClientActor;

/**
 * Says which client acts below {@code /api/v1}, from its bearer token alone: whoever is signed in besides counts for
 * nothing there, so that no other site can act through her browser. It comes before the address is looked at: without a
 * token nobody learns what there is.
 */
@Provider
@PreMatching
public class ClientSignIn implements ContainerRequestFilter {
    private static final Pattern BEARER = Pattern.compile("Bearer +(\\S+) *", Pattern.CASE_INSENSITIVE);

    @Inject
    CurrentActor currentActor;

    @Inject
    TokenSignIn signIn;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!VersionOne.holds(request)) {
            return;
        }
        Optional<ClientActor> client = token(request).flatMap(signIn::client);
        client.ifPresentOrElse(currentActor::is, () -> request.abortWith(unknown()));
    }

    private static Optional<BearerToken> token(ContainerRequestContext request) {
        String header = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .orElse("");
        Matcher bearer = BEARER.matcher(header);
        return bearer.matches() ? Optional.of(new BearerToken(bearer.group(1))) : Optional.empty();
    }

    private static Response unknown() {
        return Problem.of(Response.Status.UNAUTHORIZED, "RDR-IDN-017")
                .respond()
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Redress\"")
                .build();
    }
}
