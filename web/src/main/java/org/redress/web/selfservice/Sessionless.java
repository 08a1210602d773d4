package org.redress.web.selfservice;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request after which nothing is remembered: what the pages' machinery would keep in a session goes with the answer, and no
 * cookie is set. So nobody fills the memory of the server, and whoever comes by a link leaves no trace in a browser.
 */
final class Sessionless extends HttpServletRequestWrapper {
    private final HttpSession passing;

    Sessionless(HttpServletRequest request) {
        super(request);
        passing = new Passing(request.getServletContext());
    }

    /** The answer to it, without cookies. */
    static HttpServletResponse answer(HttpServletResponse response) {
        return new HttpServletResponseWrapper(response) {
            @Override
            public void addCookie(Cookie cookie) {
                // Nothing is to be remembered.
            }
        };
    }

    @Override
    public HttpSession getSession() {
        return passing;
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        return create ? passing : null;
    }

    /** A session for as long as the page is written. */
    private static final class Passing implements HttpSession {
        private final Map<String, Object> kept = new HashMap<>();
        private final ServletContext context;

        Passing(ServletContext context) {
            this.context = context;
        }

        @Override
        public long getCreationTime() {
            return 0;
        }

        @Override
        public String getId() {
            return "passing";
        }

        @Override
        public long getLastAccessedTime() {
            return 0;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public void setMaxInactiveInterval(int interval) {
            // It ends with the answer.
        }

        @Override
        public int getMaxInactiveInterval() {
            return 0;
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            return kept.get(name);
        }

        @Override
        public Enumeration<String> getAttributeNames() {
            return Collections.enumeration(kept.keySet());
        }

        @Override
        public void setAttribute(String name, Object value) {
            kept.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.remove(name);
        }

        @Override
        public void invalidate() {
            kept.clear();
        }

        @Override
        public boolean isNew() {
            return true;
        }
    }
}
