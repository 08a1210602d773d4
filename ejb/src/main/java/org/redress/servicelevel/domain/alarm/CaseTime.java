package org.redress.servicelevel.domain.alarm;

import java.time.Instant;
import java.util.Optional;
import org.redress.servicelevel.domain.clock.PauseCause;

/**
 * How a case stands with the clock of its agreement, as lists show it. Source.
 *
 * @param deadline by when the case is to be done; nothing unless the clock runs
 * @param pausedFor for whom it stands still; nothing unless it does
 * @param pausedSince since when it stands still
 * @param percentTold the largest share of the target of which somebody was told; 100 for the breach, 0 before the first
 */
public record CaseTime(
        Optional<Instant> deadline, Optional<PauseCause> pausedFor, Optional<Instant> pausedSince, int percentTold) {
    /** A case under no agreement, or whose clock has stopped. */
    public static final CaseTime NONE = new CaseTime(Optional.empty(), Optional.empty(), Optional.empty(), 0);
}
