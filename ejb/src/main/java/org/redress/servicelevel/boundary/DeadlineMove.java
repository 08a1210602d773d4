package org.redress.servicelevel.boundary;

import java.time.Instant;

/**
 * The deadline of an open case, as it is and as it would be.
 *
 * @param wasOverdue whether the case is overdue at that moment as it is
 * @param overdue whether it would be
 */
public record DeadlineMove(long caseId, Instant before, Instant after, boolean wasOverdue, boolean overdue) {
    boolean moves() {
        return !before.equals(after) || wasOverdue != overdue;
    }

    boolean isNewlyOverdue() {
        return overdue && !wasOverdue;
    }

    boolean isSaved() {
        return wasOverdue && !overdue;
    }
}
