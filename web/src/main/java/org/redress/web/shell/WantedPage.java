package org.redress.web.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The page somebody asked for before she was sent to sign in. The server keeps it in a cookie of its own; of that only the
 * path within the application is used, so that it leads nowhere else. A server without it leads to the inbox.
 */
public final class WantedPage {
    private static final String COOKIE = "WASReqURL";

    private WantedPage() {}

    /** Takes the page out of the request: the address within the server, once. */
    public static Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] cookies = request.getCookies();
        Optional<Cookie> kept = cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .findFirst();
        kept.ifPresent(cookie -> forget(response));
        return kept.flatMap(cookie -> within(request.getContextPath(), cookie.getValue()));
    }

    static Optional<String> within(String contextPath, String address) {
        try {
            URI uri = new URI(address.replaceFirst("^https?://[^/]*", ""));
            String path = uri.getRawPath();
            boolean ours = path != null
                    && path.startsWith(contextPath + "/")
                    && path.endsWith(".xhtml")
                    && uri.getAuthority() == null
                    && !OpenPlaces.isOpen(path.substring(contextPath.length()));
            return ours ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException nonsense) {
            return Optional.empty();
        }
    }

    private static void forget(HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, "");
        cookie.setPath("/");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }
}
