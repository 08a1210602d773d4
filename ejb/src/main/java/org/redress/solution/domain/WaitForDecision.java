package org.redress.solution.domain;

import java.time.Instant;

/**
 * How long a proposal waited for its decision.
 *
 * @param askedAt when those who decide were asked: when it was proposed, for the second of two when the first had decided
 * @param decidedAt when it was decided, whatever was decided
 */
public record WaitForDecision(Instant askedAt, Instant decidedAt) {}
