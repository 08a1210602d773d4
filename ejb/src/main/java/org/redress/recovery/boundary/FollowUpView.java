package org.redress.recovery.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.recovery.domain.Answer;
import org.redress.recovery.domain.Contentment;
import org.redress.recovery.domain.FollowUp;
import org.redress.recovery.domain.FollowUpState;

/**
 * A follow-up as people see it.
 *
 * @param attempt which attempt is next, or was the last, from 1
 * @param attempts how many there are
 * @param answer what the customer answered, once she did
 * @param contentment what was spoken about, where it stays solved
 */
public record FollowUpView(
        long followUpId,
        FollowUpState state,
        Instant dueAt,
        int attempt,
        int attempts,
        Optional<Answer> answer,
        Optional<Contentment> contentment,
        Optional<Long> askedBy,
        Optional<Instant> endedAt) {
    static FollowUpView of(FollowUp followUp) {
        return new FollowUpView(
                followUp.id(),
                followUp.state(),
                followUp.dueAt(),
                Math.min(followUp.missed() + 1, followUp.attempts()),
                followUp.attempts(),
                followUp.answer(),
                followUp.contentment(),
                followUp.askedBy(),
                followUp.endedAt());
    }

    public boolean isOpen() {
        return state == FollowUpState.OPEN;
    }

    /** Whether she is written to when she is not reached this time. */
    public boolean isLastAttempt() {
        return attempt == attempts;
    }

    @Override
    public String toString() {
        return "FollowUpView[" + followUpId + ", " + state + "]";
    }
}
