package org.redress.web.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.web.i18n.Texts;

/** The language somebody chose for the pages: her browser keeps it, so that it holds where she signs in, too. */
final class ChosenLanguage {
    static final String COOKIE = "redress-language";

    private static final Duration A_YEAR = Duration.ofDays(365);

    private ChosenLanguage() {}

    /** The choice that came with a request, if it is a language there is. */
    static Optional<Locale> of(HttpServletRequest request) {
        return request.getCookies() == null ? Optional.empty() : of(Arrays.stream(request.getCookies()));
    }

    static Optional<Locale> of(Stream<Cookie> cookies) {
        return cookies.filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> called(cookie.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The language of this code, if there is one. */
    static Optional<Locale> called(String code) {
        return Texts.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst();
    }

    /** What makes the browser remember a choice. */
    static Cookie remembering(Locale language, HttpServletRequest request) {
        Cookie cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath(request.getContextPath());
        cookie.setMaxAge((int) A_YEAR.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
