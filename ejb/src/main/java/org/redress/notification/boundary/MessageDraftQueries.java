package org.redress.notification.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.notification.boundary.LetterDraftQueries.Draft;
import org.redress.notification.domain.Addressee;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.Letter;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.Letters;
import org.redress.notification.domain.MessageTemplate;
import org.redress.notification.domain.Receiver;

/** Messages to a customer while somebody still writes: what they may begin with, and how she would read them. */
@Stateless
public class MessageDraftQueries {
    /** What happens last, whatever has happened. */
    private static final int NOT_YET = Integer.MAX_VALUE;

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    /** What is put into a text for many; whatever else stands in braces is a slip. */
    private static final Set<String> PLACES =
            Set.of("reference", "title", "kind", "nextHear", "promised", "solution", "handler");

    @Inject
    Letters letters;

    @Inject
    LetterFacts facts;

    @Inject
    Addressees addressees;

    @Inject
    ComplaintQueries complaints;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What a message to the customer of a case may begin with, filled with what is known of it, in her language. Source: R-191. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<MessageTemplate> templates(long caseId) {
        Situation now = situation(caseId, 0);
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
        Situation now = situation(caseId, promises);
        Map<String, String> known = new HashMap<>(now.facts());
        known.put("word", words.strip());
        Letter letter = letters.write(LetterKind.MESSAGE, now.customer().language(), known);
        return new MessageDraft(
                new Draft(now.customer().language(), letter.subject(), letter.body()),
                now.customer().carrier(),
                now.isReachable());
    }

    /** A text for many with the facts of one case in its places. Source. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public FilledText fill(long caseId, String text) {
        Situation now = situation(caseId, 0);
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

    private Situation situation(long caseId, int promises) {
        access.requireVisible(caseId);
        Instant now = clock.instant();
        CaseEventRecorded asIf = new CaseEventRecorded(
                CaseEvent.of(caseId, CaseEventKind.CUSTOMER_WRITTEN, now).with("promises", promises),
                NOT_YET,
                now,
                actor.get().reference());
        return actor.as(new SystemActor("letters"), () -> {
            CaseDetails details = complaints.details(caseId);
            Addressee customer = addressees.of(Receiver.CUSTOMER, asIf, details).get(0);
            boolean hasAddress = !details.customer().particulars().address().isBlank();
            return new Situation(customer, hasAddress, facts.of(LetterKind.MESSAGE, asIf, details, customer));
        });
    }

    private record Situation(Addressee customer, boolean hasAddress, Map<String, String> facts) {
        boolean isReachable() {
            return customer.carrier() == Carrier.MAIL || hasAddress;
        }

        @Override
        public String toString() {
            return "Situation";
        }
    }
}
