package org.redress.web.shell;

/** The addresses that need nobody to be signed in; the same stand in web.xml. */
final class OpenPlaces {
    static final String LOGIN = "/login.xhtml";

    private OpenPlaces() {}

    static boolean isOpen(String path) {
        return path.equals(LOGIN) || path.startsWith("/errors/") || isStatic(path);
    }

    static boolean isStatic(String path) {
        return path.startsWith("/assets/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.equals("/favicon.svg");
    }
}
