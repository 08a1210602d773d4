package org.redress.web.shell;

import jakarta.servlet.http.HttpServletRequest;

/** The addresses that need nobody to be signed in; the same stand in web.xml. */
final class OpenPlaces {
    static final String LOGIN = "/login.xhtml";

    private OpenPlaces() {}

    /** The address within the application, as the server understood it. */
    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    static boolean isOpen(String path) {
        return path.equals(LOGIN) || path.startsWith("/errors/") || isStatic(path);
    }

    static boolean isStatic(String path) {
        return path.startsWith("/assets/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.equals("/favicon.svg");
    }
}
