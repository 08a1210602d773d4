package org.redress.web.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Sends the security headers with every response. Faces pages replace the content-security policy by the same one with
 * the nonce of their scripts.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {
    /** The same words are in web.xml for the pages, where PrimeFaces appends the nonce to the end. */
    static final String POLICY = "default-src 'none'; style-src-elem 'self'; style-src-attr 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'; script-src 'self'";

    /** Pages for whoever has no account need no scripts, and run none. */
    private static final String PUBLIC_POLICY = POLICY.replace("script-src 'self'", "script-src 'none'");

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Guarded guarded = new Guarded(request, response);
        guarded.guard();
        chain.doFilter(request, guarded);
    }

    private static final class Guarded extends HttpServletResponseWrapper {
        private final HttpServletRequest request;
        private final boolean isPublic;
        private String policy;

        Guarded(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
            this.isPublic = OpenPlaces.isPublic(OpenPlaces.path(request));
            this.policy = isPublic ? PUBLIC_POLICY : POLICY;
        }

        void guard() {
            super.setHeader(POLICY_HEADER, policy);
            setHeader("X-Content-Type-Options", "nosniff");
            setHeader("X-Frame-Options", "DENY");
            setHeader("Referrer-Policy", isPublic ? "no-referrer" : "same-origin");
            setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
            setHeader("Cross-Origin-Opener-Policy", "same-origin");
            setHeader("Cross-Origin-Resource-Policy", "same-origin");
            if (request.isSecure()) {
                setHeader("Strict-Transport-Security", "max-age=31536000");
            }
            cache();
        }

        private void cache() {
            String path = OpenPlaces.path(request);
            if (path.startsWith("/assets/")) {
                setHeader("Cache-Control", "public, max-age=31536000, immutable");
            } else if (!path.startsWith("/jakarta.faces.resource/")) {
                setHeader("Cache-Control", "no-store");
            }
        }

        /** There is one policy: the page's, with its nonce, takes the place of the general one. */
        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(POLICY_HEADER)) {
                if (isPublic) {
                    return;
                }
                policy = value;
                super.setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void reset() {
            super.reset();
            guard();
        }
    }
}
