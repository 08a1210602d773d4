package org.redress.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.notification.boundary.TemplateQueries;
import org.redress.notification.boundary.TemplateQueries.Preview;
import org.redress.notification.domain.LetterKind;

/** How each letter reads in a language, about an invented case. Source. */
@Named
@RequestScoped
public class TemplatesView {
    @Inject
    TemplateQueries queries;

    private @Nullable String language;
    private @Nullable List<Preview> previews;

    public List<Preview> getPreviews() {
        if (previews == null) {
            previews = Arrays.stream(LetterKind.values())
                    .map(letter -> queries.preview(letter, getLanguage()))
                    .toList();
        }
        return previews;
    }

    public List<String> getLanguages() {
        return queries.languages();
    }

    /** The language that was asked for, where there are letters in it; else that of the site. */
    public String getLanguage() {
        List<String> known = queries.languages();
        return language != null && known.contains(language) ? language : known.get(0);
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }
}
