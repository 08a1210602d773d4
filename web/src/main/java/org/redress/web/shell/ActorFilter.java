package org.redress.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.SignIn;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.StaffActor;

/**
 * Says who acts in this request, from the account that is signed in. Roles are read anew, so that what was taken away is
 * gone at once. Who has to choose a password first gets no further than that page.
 */
@WebFilter(urlPatterns = "/*")
public class ActorFilter extends HttpFilter {
    private static final String CHANGE = "/change-password.xhtml";
    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentActor currentActor;

    @Inject
    transient SignIn signIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Principal principal = request.getUserPrincipal();
        if (principal == null || OpenPlaces.isStatic(OpenPlaces.path(request))) {
            chain.doFilter(request, response);
            return;
        }
        Actor actor = signIn.actorFor(principal.getName());
        currentActor.is(actor);
        if (actor instanceof StaffActor || OpenPlaces.isOpen(OpenPlaces.path(request))) {
            chain.doFilter(request, response);
        } else {
            turnAway(request, response, chain, principal.getName());
        }
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String login)
            throws IOException, ServletException {
        if (!signIn.mustChangePassword(login)) {
            request.logout();
            response.sendRedirect(request.getContextPath() + OpenPlaces.LOGIN);
        } else if (OpenPlaces.path(request).equals(CHANGE)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + CHANGE);
        }
    }
}
