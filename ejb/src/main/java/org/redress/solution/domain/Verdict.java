package org.redress.solution.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody decided about a proposal.
 *
 * @param decision what
 * @param decidedBy the staff member
 * @param reason why, or the question; empty for nothing
 * @param decidedAt when
 * @param workItemId the task by which it was decided
 * @param inPlaceOf who is away and lent her the authority; empty when she decided in her own right
 */
public record Verdict(
        ApprovalDecision decision,
        long decidedBy,
        String reason,
        Instant decidedAt,
        String workItemId,
        Optional<Long> inPlaceOf) {
    /** Decided in her own right. */
    public Verdict(ApprovalDecision decision, long decidedBy, String reason, Instant decidedAt, String workItemId) {
        this(decision, decidedBy, reason, decidedAt, workItemId, Optional.empty());
    }
}
