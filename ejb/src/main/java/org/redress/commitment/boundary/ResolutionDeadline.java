package org.redress.commitment.boundary;

import java.time.Instant;
import java.util.Optional;

/** By when a case is to be put right. Whoever knows answers. Source: R-077. */
public interface ResolutionDeadline {
    /** The deadline as it stands now; nothing where no agreement sets one. */
    Optional<Instant> ofCase(long caseId);
}
