package org.redress.web.selfservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.web.i18n.Texts;

/** The language of a public page: what its reader is written to in, or asked for; else that of the site. Source: R-191. */
@Named
@RequestScoped
public class PublicLanguage {
    static final List<String> OFFERED = List.of("en", "af");

    @Inject
    @ConfigProperty(name = "redress.letters.language", defaultValue = "en")
    String ofTheSite;

    private Locale locale = Locale.ENGLISH;

    /** Takes the first of the languages that there are texts in. */
    void choose(HttpServletRequest request, String... wanted) {
        locale = Texts.PSEUDO.equals(request.getLocale()) ? Texts.PSEUDO : Locale.forLanguageTag(first(wanted));
    }

    /** What was asked for in the address, else what her browser asks for. */
    void chooseFor(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        choose(request, asked == null ? "" : asked, request.getLocale().toLanguageTag());
    }

    public Locale getLocale() {
        return locale;
    }

    private String first(String... wanted) {
        for (String tag : wanted) {
            if (OFFERED.contains(Locale.forLanguageTag(tag).getLanguage())) {
                return Locale.forLanguageTag(tag).getLanguage();
            }
        }
        return OFFERED.contains(ofTheSite) ? ofTheSite : OFFERED.get(0);
    }
}
