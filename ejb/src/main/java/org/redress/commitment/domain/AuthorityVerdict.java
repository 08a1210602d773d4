package org.redress.commitment.domain;

/** What the authority table says of a remedy and an amount for a role. Source. */
public enum AuthorityVerdict {
    ALLOWED,
    NEEDS_APPROVAL,
    NOT_POLICY
}
