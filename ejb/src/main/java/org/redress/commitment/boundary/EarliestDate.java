package org.redress.commitment.boundary;

import java.time.Instant;
import java.util.Optional;

/** Before when a case cannot be put right, because a supplier or a department needs its time. Whoever knows answers. Source: W-17. */
public interface EarliestDate {
    /** The earliest date everybody who still owes something for the case allows; nothing when nobody has said. */
    Optional<Instant> ofCase(long caseId);
}
