package org.redress.web.shell;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The addresses that need nobody to be signed in, or say so themselves, as the programming interface does; the same stand
 * in web.xml.
 */
final class OpenPlaces {
    static final String LOGIN = "/login.xhtml";

    private OpenPlaces() {}

    /** The address within the application, as the server understood it. */
    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    static boolean isOpen(String path) {
        return path.equals(LOGIN)
                || path.startsWith("/errors/")
                || path.startsWith("/api/")
                || isPublic(path)
                || isStatic(path);
    }

    /** What whoever has no account gets: by a link of her own, or by the public form. */
    static boolean isPublic(String path) {
        return path.startsWith("/c/") || path.startsWith("/s/") || path.equals("/lodge");
    }

    static boolean isStatic(String path) {
        return path.startsWith("/assets/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.equals("/favicon.svg");
    }
}
