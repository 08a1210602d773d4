package org.redress.commitment.domain;

import java.util.Optional;

/**
 * What somebody may decide.
 *
 * @param verdict whether she may decide it herself
 * @param approver the role that may, when she may not
 * @param reason the annotation of the rule that says so, for people to read
 */
public record Authority(AuthorityVerdict verdict, Optional<DecidingRole> approver, String reason) {
    public boolean isAllowed() {
        return verdict == AuthorityVerdict.ALLOWED;
    }

    public boolean isWithinPolicy() {
        return verdict != AuthorityVerdict.NOT_POLICY;
    }
}
