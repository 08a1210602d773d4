package org.redress.web.selfservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.redress.shared.BusinessException;
import org.redress.web.shell.Failure;

/**
 * Shows the pages that need no account. They lie where nobody gets at them by an address of their own, and nothing is
 * remembered after them: the session that Faces begins for each ends with it.
 */
@ApplicationScoped
class PublicPages {
    static final long LARGEST_FILE = 11L << 20;
    static final long LARGEST_REQUEST = 60L << 20;
    private static final int TOO_MANY = 429;

    @Inject
    PublicLanguage language;

    void show(String page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(status);
        request.getRequestDispatcher("/WEB-INF/selfservice/" + page + ".xhtml").forward(request, response);
        HttpSession begun = request.getSession(false);
        if (begun != null && begun.isNew()) {
            begun.invalidate();
        }
    }

    /** The same for a link that was never sent, has expired or was revoked. */
    void showNothing(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        language.choose(request, request.getLocale().toLanguageTag());
        show("no-link", HttpServletResponse.SC_NOT_FOUND, request, response);
    }

    void showTooMany(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        language.choose(request, request.getLocale().toLanguageTag());
        response.setHeader("Retry-After", "60");
        show("too-many", TOO_MANY, request, response);
    }

    static void seeOther(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    /** What she can do something about; anything else is a failure of ours. */
    static BusinessException refusal(RuntimeException thrown) {
        Failure failure = Failure.of(thrown);
        if (!failure.staysOnThePage()) {
            throw thrown;
        }
        return failure.refusal();
    }
}
