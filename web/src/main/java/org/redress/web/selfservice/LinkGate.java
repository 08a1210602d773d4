package org.redress.web.selfservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Actor;
import org.redress.selfservice.boundary.LinkSignIn;
import org.redress.selfservice.domain.LinkHolder;

/**
 * Where whoever comes by a link is let in, for this request only; nothing of her stays in a session. Whoever is signed in
 * as staff in the same browser acts as the link says. Source: R-017.
 */
@ApplicationScoped
class LinkGate {
    @Inject
    LinkSignIn signIn;

    @Inject
    CurrentActor currentActor;

    @Inject
    RateLimits limits;

    @Inject
    PublicPages pages;

    /** The address that let her in; nothing when a page has been shown that says why not. */
    Optional<LinkAddress> open(LinkHolder kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String from = request.getRemoteAddr();
        LinkAddress address = LinkAddress.of(kind, request);
        if (!limits.allowsRequest(from) || !limits.allowsTry(from)) {
            pages.showTooMany(request, response);
            return Optional.empty();
        }
        Optional<Actor> holder = signIn.holder(address.token(), kind);
        if (holder.isEmpty()) {
            limits.missed(from);
            pages.showNothing(request, response);
            return Optional.empty();
        }
        if (!limits.allowsRequest(address.token())) {
            pages.showTooMany(request, response);
            return Optional.empty();
        }
        currentActor.is(holder.get());
        return Optional.of(address);
    }
}
