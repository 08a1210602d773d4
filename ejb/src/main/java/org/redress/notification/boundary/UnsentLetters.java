package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.notification.boundary.LetterDraftQueries.Draft;
import org.redress.notification.domain.Addressee;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.Letter;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.Letters;
import org.redress.notification.domain.Receiver;

/** Letters to a customer as if what they tell of had just happened, and was the last thing. Not a door: doors call it. */
@ApplicationScoped
class UnsentLetters {
    /** What happens last, whatever has happened. */
    private static final int NOT_YET = Integer.MAX_VALUE;

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

    /**
     * Whom a letter of that kind would go to, and what it could say.
     *
     * @param event what would have happened, and when
     * @throws CaseNotFound when there is no such case or the acting person may not see it
     */
    Unsent of(LetterKind kind, CaseEvent event) {
        access.requireVisible(event.caseId());
        CaseEventRecorded asIf = new CaseEventRecorded(
                event, NOT_YET, event.occurredAt(), actor.get().reference());
        return actor.as(new SystemActor("letters"), () -> {
            CaseDetails details = complaints.details(event.caseId());
            Addressee customer = addressees.of(Receiver.CUSTOMER, asIf, details).get(0);
            boolean hasAddress = !details.customer().particulars().address().isBlank();
            return new Unsent(kind, customer, hasAddress, facts.of(kind, asIf, details, customer));
        });
    }

    /** The letter around these words. */
    Draft written(Unsent unsent, String words) {
        Map<String, String> known = new HashMap<>(unsent.facts());
        known.put("word", words.strip());
        Letter letter = letters.write(unsent.kind(), unsent.customer().language(), known);
        return new Draft(unsent.customer().language(), letter.subject(), letter.body());
    }

    /** A letter of which the words are missing. */
    record Unsent(LetterKind kind, Addressee customer, boolean hasAddress, Map<String, String> facts) {
        boolean isReachable() {
            return customer.carrier() == Carrier.MAIL || hasAddress;
        }

        @Override
        public String toString() {
            return "Unsent[" + kind + "]";
        }
    }
}
