package org.redress.notification.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.Allows;
import org.redress.notification.boundary.UnsentLetters.Unsent;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.Letters;
import org.redress.notification.domain.MessageTemplate;

/** Messages to a customer while somebody still writes: what they may begin with, and how she would read them. */
@Stateless
public class MessageDraftQueries {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    /** What is put into a text for many; whatever else stands in braces is a slip. */
    private static final Set<String> PLACES =
            Set.of("reference", "title", "kind", "nextHear", "promised", "solution", "handler");

    @Inject
    Letters letters;

    @Inject
    UnsentLetters unsent;

    @Inject
    Clock clock;

    /** What a message to the customer of a case may begin with, filled with what is known of it, in her language. Source: R-191. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<MessageTemplate> templates(long caseId) {
        Unsent now = unsent(caseId, 0);
        return letters.messageTemplates(now.customer().language()).stream()
                .map(template -> new MessageTemplate(template.code(), template.title(), template.with(now.facts())))
                .toList();
    }

    /** What messages may begin with, by name in that language; their words have their places still. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<MessageTemplate> named(String language) {
        return letters.messageTemplates(language);
    }

    /** The letter as the customer would read it, in her language around these words. Source. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public MessageDraft draft(long caseId, String words, int promises) {
        Unsent now = unsent(caseId, promises);
        return new MessageDraft(unsent.written(now, words), now.customer().carrier(), now.isReachable());
    }

    /** A text for many with the facts of one case in its places. Source. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public FilledText fill(long caseId, String text) {
        Unsent now = unsent(caseId, 0);
        Set<String> missing = new TreeSet<>();
        String filled = PLACE.matcher(text).replaceAll(place -> {
            String name = place.group(1);
            String fact = PLACES.contains(name) ? now.facts().getOrDefault(name, "") : "";
            if (fact.isBlank()) {
                missing.add(name);
            }
            return Matcher.quoteReplacement(fact.isBlank() ? place.group() : fact);
        });
        return new FilledText(filled, missing, now.isReachable());
    }

    private Unsent unsent(long caseId, int promises) {
        return unsent.of(
                LetterKind.MESSAGE,
                CaseEvent.of(caseId, CaseEventKind.CUSTOMER_WRITTEN, clock.instant())
                        .with("promises", promises));
    }
}
