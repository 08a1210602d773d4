package org.redress.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.notification.boundary.MessageView;
import org.redress.notification.boundary.OutboxQueries;

/** The letters of one case, for whoever works on it. Source: R-041. */
@Named
@RequestScoped
public class LettersOfCase {
    @Inject
    OutboxQueries queries;

    private @Nullable List<MessageView> letters;

    public List<MessageView> of(long caseId) {
        if (letters == null) {
            letters = queries.ofCase(caseId);
        }
        return letters;
    }

    /** The key of what a letter is called. */
    public String word(MessageView letter) {
        return "words.LetterKind." + letter.letter().orElseThrow();
    }

    /** When a letter left the house, or was written while it has not. */
    public Instant moment(MessageView letter) {
        return letter.sentAt().orElse(letter.writtenAt());
    }
}
