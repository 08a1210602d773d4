package org.redress.solution.domain;

import java.time.Instant;
import org.redress.commitment.domain.DecidingRole;

/**
 * Who proposed, in which role, and when.
 *
 * @param staffId the staff member
 * @param role the role whose limit counts
 * @param at when
 */
public record Proposer(long staffId, DecidingRole role, Instant at) {}
