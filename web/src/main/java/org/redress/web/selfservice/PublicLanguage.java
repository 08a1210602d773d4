package org.redress.web.selfservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.web.i18n.Texts;

/** The language of a public page: what its reader is written to in, or asked for; else that of the site. Source: R-191. */
@Named
@RequestScoped
public class PublicLanguage {
    static final List<String> OFFERED = List.of("en", "af");

    private static final String ASKED = "lang";

    @Inject
    @ConfigProperty(name = "redress.letters.language", defaultValue = "en")
    String ofTheSite;

    private Locale locale = Locale.ENGLISH;
    private String query = "";

    /** Takes what she asked for on the page before, else the first of these that there are texts in. */
    void choose(HttpServletRequest request, String... wanted) {
        query = query(request, "?");
        String asked = query.isEmpty() ? "" : request.getParameter(ASKED);
        locale = Texts.PSEUDO.equals(request.getLocale())
                ? Texts.PSEUDO
                : Locale.forLanguageTag(first(Stream.concat(Stream.of(asked), Stream.of(wanted))));
    }

    /** What she asked for in the address, else what her browser asks for. */
    void chooseFor(HttpServletRequest request) {
        choose(request, request.getLocale().toLanguageTag());
    }

    /** What has the next page in the language she asked for, as the end of its address; empty when she did not. */
    static String query(HttpServletRequest request, String before) {
        String asked = request.getParameter(ASKED);
        return asked != null && OFFERED.contains(asked) ? before + ASKED + "=" + asked : "";
    }

    /** What has whatever is sent from the page answered in the language she asked for; empty when she did not. */
    public String getQuery() {
        return query;
    }

    public Locale getLocale() {
        return locale;
    }

    private String first(Stream<String> wanted) {
        return wanted.map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(OFFERED::contains)
                .findFirst()
                .orElse(OFFERED.contains(ofTheSite) ? ofTheSite : OFFERED.get(0));
    }
}
