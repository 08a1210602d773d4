package org.redress.selfservice.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.commitment.boundary.PromiseView;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.Restated;
import org.redress.complaint.domain.WantedOutcome;
import org.redress.worklist.domain.Phase;

/**
 * A case as its customer sees it.
 *
 * @param language the language she is written to in, as a language tag; empty for that of the site
 * @param words what she told us, verbatim
 * @param understood how we understood it, once it was read back to her
 * @param wishes what would put it right for her
 * @param phase how far it is; nothing once it has ended
 * @param keepsInformed whom she first spoke with, who keeps her informed
 * @param worksOnIt who deals with it, where that is somebody else
 * @param promises all that was promised, as the desk sees it
 * @param question what she was asked and has not answered
 * @param outcome what she was told of the outcome last
 * @param asked whether she is asked whether it is solved
 * @param answer her last answer to that
 * @param escalated whether somebody who may decide more was called
 */
public record CustomerCase(
        String reference,
        String title,
        String language,
        ComplaintStatus status,
        String words,
        Restated understood,
        Set<WantedOutcome> wishes,
        Optional<Phase> phase,
        Optional<String> keepsInformed,
        Optional<String> worksOnIt,
        List<PromiseView> promises,
        Optional<String> question,
        Optional<String> outcome,
        boolean asked,
        Optional<Answer> answer,
        boolean escalated) {
    /** What she said when she was asked whether it is solved. */
    public record Answer(boolean solved, String words, Instant answeredAt) {
        @Override
        public String toString() {
            return "Answer[solved=" + solved + "]";
        }
    }

    public boolean isOpen() {
        return status == ComplaintStatus.OPEN;
    }

    /** What she next hears from us, and when; nothing where nothing is promised. */
    public Optional<PromiseView> next() {
        return promises.stream()
                .filter(promise -> promise.isOpen() && promise.tellsTheCustomer())
                .findFirst();
    }

    @Override
    public String toString() {
        return "CustomerCase of " + reference;
    }
}
