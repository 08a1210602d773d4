package org.redress.solution.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.DecidingRole;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;

/**
 * Who can say yes, and how long they usually take.
 *
 * @param role the role that is asked
 * @param here who of it can decide now, by name: here, allowed to see the case, and not the one who asks
 * @param firstBackAt while nobody can, when the first who could is back at work; empty when nobody is away who could
 * @param usualWait how long a decision usually takes
 */
public record Deciders(DecidingRole role, List<StaffPerson> here, Optional<Instant> firstBackAt, UsualWait usualWait) {}
