package org.redress.notification.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.Allows;
import org.redress.notification.domain.LetterKind;

/** Letters to a customer as she would read them, while somebody still writes. */
@Stateless
public class LetterDraftQueries {
    @Inject
    UnsentLetters unsent;

    @Inject
    Clock clock;

    /** The letter that tells a customer how her case stands in these words; it is written in her language around them. Source: R-088. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Draft progressWord(long caseId, String words) {
        return unsent.written(
                unsent.of(
                        LetterKind.PROGRESS_WORD,
                        CaseEvent.of(caseId, CaseEventKind.PROGRESS_WRITTEN, clock.instant())),
                words);
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
