package org.redress.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.redress.web.i18n.Texts;

/** The language in which a page reads what it asks for with the session it has: the same that it is shown in. */
@RequestScoped
public class RequestLanguage {
    @Inject
    HttpServletRequest request;

    public Locale get() {
        return ChosenLanguage.of(request).orElseGet(this::ofTheBrowser);
    }

    private Locale ofTheBrowser() {
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> ChosenLanguage.called(wanted.getLanguage()).stream())
                .findFirst()
                .orElse(Texts.LANGUAGES.get(0));
    }
}
