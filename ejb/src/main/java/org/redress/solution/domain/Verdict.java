package org.redress.solution.domain;

import java.time.Instant;

/**
 * What somebody decided about a proposal.
 *
 * @param decision what
 * @param decidedBy the staff member
 * @param reason why, or the question; empty for nothing
 * @param decidedAt when
 */
public record Verdict(ApprovalDecision decision, long decidedBy, String reason, Instant decidedAt) {}
