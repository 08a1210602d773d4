package org.redress.handover.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.handover.domain.Handover;
import org.redress.handover.domain.HandoverState;
import org.redress.handover.domain.HandoverWords;

/**
 * A hand-over as people see it.
 *
 * @param handedBy the staff member who hands it over
 * @param giver who dealt with the case then, if anybody did
 * @param receiver the staff member who is to deal with it
 * @param backAt when she is back, where she was away
 * @param endedBy who decided
 * @param endedBecause why it was returned or withdrawn
 */
public record HandoverView(
        long handoverId,
        long caseId,
        long handedBy,
        Optional<Long> giver,
        long receiver,
        HandoverWords words,
        Instant handedAt,
        Optional<Instant> backAt,
        HandoverState state,
        Optional<Long> endedBy,
        Optional<String> endedBecause,
        Optional<Instant> endedAt) {
    static HandoverView of(Handover handover) {
        return new HandoverView(
                handover.id(),
                handover.caseId(),
                handover.handedBy(),
                handover.giver(),
                handover.receiver(),
                handover.words(),
                handover.handedAt(),
                handover.backAt(),
                handover.state(),
                handover.endedBy(),
                handover.endedBecause(),
                handover.endedAt());
    }

    public boolean isOpen() {
        return state == HandoverState.OFFERED;
    }

    @Override
    public String toString() {
        return "HandoverView[" + handoverId + ", " + state + "]";
    }
}
