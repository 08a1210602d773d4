package org.redress.notification.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.notification.domain.Letter;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.Letters;
import org.redress.notification.domain.WordingFinding;
import org.redress.notification.domain.WordingGuard;

/** Which letters there are and how they read, in each language. */
@Stateless
public class TemplateQueries {
    @Inject
    Letters letters;

    @Inject
    WordingGuard guard;

    @Inject
    LetterSettings settings;

    /** The languages there are letters in, as language tags; that of the site comes first. Source: R-191. */
    @Allows({AGENT, SUPERVISOR, MANAGER, ADMINISTRATOR})
    public List<String> languages() {
        return letters.languages().stream()
                .sorted((one, other) ->
                        Boolean.compare(other.equals(settings.language()), one.equals(settings.language())))
                .toList();
    }

    /** A letter as its receiver reads it, about an invented case, with what the guard says of its wording. */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR})
    public Preview preview(LetterKind letter, String language) {
        Letter written = letters.write(letter, language, letters.sample(letter, language));
        return new Preview(
                letter, written.subject(), written.body(), guard.check(written.subject() + "\n" + written.body()));
    }

    /**
     * A letter about an invented case.
     *
     * @param findings what should be said otherwise in it
     */
    public record Preview(LetterKind letter, String subject, String body, List<WordingFinding> findings) {}
}
