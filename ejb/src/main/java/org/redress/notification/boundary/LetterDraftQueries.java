package org.redress.notification.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.notification.domain.Addressee;
import org.redress.notification.domain.Letter;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.Letters;
import org.redress.notification.domain.Receiver;

/** Letters to a customer as she would read them, while somebody still writes. */
@Stateless
public class LetterDraftQueries {
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

    @Inject
    Clock clock;

    /** The letter that tells a customer how her case stands in these words; it is written in her language around them. Source: R-088. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Draft progressWord(long caseId, String words) {
        access.requireVisible(caseId);
        Instant now = clock.instant();
        CaseEventRecorded asIf = new CaseEventRecorded(
                CaseEvent.of(caseId, CaseEventKind.PROGRESS_WRITTEN, now),
                NOT_YET,
                now,
                actor.get().reference());
        return actor.as(new SystemActor("letters"), () -> draft(asIf, Map.of("word", words.strip())));
    }

    private Draft draft(CaseEventRecorded asIf, Map<String, String> written) {
        CaseDetails details = complaints.details(asIf.event().caseId());
        Addressee customer = addressees.of(Receiver.CUSTOMER, asIf, details).get(0);
        Map<String, String> known = new HashMap<>(facts.of(LetterKind.PROGRESS_WORD, asIf, details, customer));
        known.putAll(written);
        Letter letter = letters.write(LetterKind.PROGRESS_WORD, customer.language(), known);
        return new Draft(customer.language(), letter.subject(), letter.body());
    }

    /**
     * A letter nobody has sent yet.
     *
     * @param language its language tag
     */
    public record Draft(String language, String subject, String body) implements Serializable {
        @Override
        public String toString() {
            return "Draft[" + language + "]";
        }
    }
}
