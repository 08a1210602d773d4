package org.redress.solution.boundary;

import java.util.Optional;
import org.redress.commitment.domain.DecidingRole;

/**
 * In whose right somebody decides about a proposal.
 *
 * @param role the role whose limit counts
 * @param inPlaceOf who is away and lent her that; empty when it is her own right
 */
record DecidingAs(DecidingRole role, Optional<Long> inPlaceOf) {}
