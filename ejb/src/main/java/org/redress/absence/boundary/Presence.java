package org.redress.absence.boundary;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is here. Not a door: that somebody is away is no secret among staff. Source: R-070. */
public interface Presence {
    /** That she is away now, with who stands in and when she is back; empty while she is here. */
    Optional<Away> awayNow(long staffId);

    /** Everybody who is away now, by id, in one read. */
    Map<Long, Away> everybodyAway();

    /** Whether she is away at that moment. */
    boolean isAwayAt(long staffId, Instant moment);

    /**
     * Who does her work now: herself while she is here, else who stands in for her, or in turn for that one; empty when
     * none of them is here, or who would has left.
     */
    Optional<Long> whoDoesTheWorkOf(long staffId);

    /** For whom she stands in now, directly or in turn. */
    Set<Long> standsInFor(long staffId);

    /**
     * Returns while she is here.
     *
     * @throws StaffMemberAway otherwise
     */
    void requireHere(long staffId);
}
