package org.redress.commitment.domain;

import java.util.Optional;

/**
 * What somebody may decide.
 *
 * @param verdict whether she may decide it herself
 * @param approver the role that may, when she may not; the first of two where two are asked
 * @param secondApprover the role that decides after that, where two are asked one after the other
 * @param reason the annotation of the rule that says so, for people to read
 */
public record Authority(
        AuthorityVerdict verdict,
        Optional<DecidingRole> approver,
        Optional<DecidingRole> secondApprover,
        String reason) {
    /** Where one approval is enough, or none is needed. */
    public Authority(AuthorityVerdict verdict, Optional<DecidingRole> approver, String reason) {
        this(verdict, approver, Optional.empty(), reason);
    }

    public boolean isAllowed() {
        return verdict == AuthorityVerdict.ALLOWED;
    }

    public boolean isWithinPolicy() {
        return verdict != AuthorityVerdict.NOT_POLICY;
    }
}
