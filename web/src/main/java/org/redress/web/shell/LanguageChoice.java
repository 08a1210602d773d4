package org.redress.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.web.i18n.Messages;
import org.redress.web.i18n.Texts;

/** In which languages this page could be read instead, and choosing one: it stays until another is chosen. */
@Named
@RequestScoped
public class LanguageChoice {
    @Inject
    Messages messages;

    public List<String> getOthers() {
        String shown = messages.locale().getLanguage();
        return Texts.LANGUAGES.stream()
                .map(Locale::getLanguage)
                .filter(code -> !code.equals(shown))
                .toList();
    }

    /** Remembers the language and shows the same page anew. */
    public void choose(String code) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        Locale language = ChosenLanguage.called(code).orElseThrow(() -> new IllegalArgumentException(code));
        ((HttpServletResponse) external.getResponse()).addCookie(ChosenLanguage.remembering(language, request));
        external.redirect(shownBefore(request));
    }

    /** With what its address asks for, which the address of a form leaves out. */
    private static String shownBefore(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Referer"))
                .flatMap(address -> WantedPage.within(request.getContextPath(), address))
                .orElseGet(request::getRequestURI);
    }
}
