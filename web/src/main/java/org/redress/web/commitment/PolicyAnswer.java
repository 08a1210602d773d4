package org.redress.web.commitment;

import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.Authority;
import org.redress.solution.boundary.Deciders;

/**
 * What policy says of what is typed, and who would be asked. Source.
 *
 * @param authority what it says
 * @param deciders who can approve it, first where two are asked; nothing when nobody has to, or policy forbids it
 * @param secondDeciders who can approve it after that, where two are asked one after the other
 */
public record PolicyAnswer(
        Authority authority,
        @Nullable Deciders deciders,
        @Nullable Deciders secondDeciders) {
    /** The name of the role that has to approve it, empty when none has to. */
    public String getApprover() {
        return deciders == null ? "" : deciders.role().name();
    }

    /** The name of the role that has to approve it after that, empty when one approval is enough. */
    public String getSecondApprover() {
        return secondDeciders == null ? "" : secondDeciders.role().name();
    }
}
