package org.redress.related.domain;

/** How one case is linked to another. The name is stored: a kind is never renamed. */
public enum LinkKind {
    /** They have something in common. */
    RELATED,
    /** It is the same complaint as the other. */
    DUPLICATE_OF,
    /** It came after the other, and because of it. */
    FOLLOW_UP_OF
}
