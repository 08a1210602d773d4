package org.redress.handover.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.PromiseView;
import org.redress.complaint.domain.WantedOutcome;
import org.redress.handover.domain.CardSource;

/**
 * Everything that is known of a case, on one card, so that nobody asks the customer twice. Source.
 *
 * @param facts what is known and where from, the oldest first
 * @param opinions what somebody of us makes of it, the oldest first
 * @param asked what the customer was asked, the oldest first
 * @param promised what is promised and not done, by its time
 * @param told what the customer heard from us, the oldest first
 * @param wishes what would put it right for her
 * @param wishNote her wish in her own words
 * @param spokenWith the staff members she had to talk to, in order
 */
public record HandoverCard(
        long caseId,
        List<Fact> facts,
        List<Fact> opinions,
        List<Asked> asked,
        List<PromiseView> promised,
        List<Told> told,
        Set<WantedOutcome> wishes,
        String wishNote,
        List<Long> spokenWith) {
    @Override
    public String toString() {
        return "HandoverCard[" + caseId + "]";
    }

    /**
     * One fact, or one opinion.
     *
     * @param text the fact; of a document its name
     * @param by the staff member who wrote it down, where one did
     */
    public record Fact(CardSource source, String text, Optional<Long> by, Instant at) {
        @Override
        public String toString() {
            return "Fact[" + source + "]";
        }
    }

    /**
     * One question.
     *
     * @param open whether her answer is waited for
     */
    public record Asked(String question, long by, Instant at, boolean open) {
        @Override
        public String toString() {
            return "Asked[" + at + "]";
        }
    }

    /**
     * That she heard something.
     *
     * @param kind what happened
     * @param by the staff member who told her; nobody when a letter did
     */
    public record Told(CaseEventKind kind, Optional<Long> by, Instant at) {}
}
