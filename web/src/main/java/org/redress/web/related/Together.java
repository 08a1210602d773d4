package org.redress.web.related;

import java.util.Optional;
import org.redress.related.domain.LinkKind;

/** What the case that is shown is to the other one, as the page offers it. */
public enum Together {
    /** It is the same and goes on in the other one. */
    MERGE,
    DUPLICATE_OF,
    FOLLOW_UP_OF,
    RELATED;

    /** The link it is; nothing where it is a merge. */
    Optional<LinkKind> link() {
        return this == MERGE ? Optional.empty() : Optional.of(LinkKind.valueOf(name()));
    }
}
