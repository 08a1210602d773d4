package org.redress.studio.boundary;

import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * Take the release into account that went live after a draft was begun. Files that only one of both has changed need no
 * choice.
 *
 * @param draft the number of the draft
 * @param version on which the choice was made
 * @param mine of the files that both have changed, those that stay as they are in the draft
 * @param theirs of the same, those that come from the live release
 */
public record TakeInNewer(
        long draft,
        int version,
        @NotNull Set<String> mine,
        @NotNull Set<String> theirs) {
    public TakeInNewer {
        mine = Set.copyOf(mine);
        theirs = Set.copyOf(theirs);
    }
}
