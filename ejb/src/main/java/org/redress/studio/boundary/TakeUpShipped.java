package org.redress.studio.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Begin a draft with the shipped models that wait. Files that only the product or only the house has changed need no choice.
 *
 * @param title what it is called among the drafts
 * @param mine of the files that both have changed, those that stay as they are live
 */
public record TakeUpShipped(
        @NotBlank @Size(max = BeginDraft.LONGEST_TITLE) String title,
        @NotNull Set<String> mine) {
    public TakeUpShipped {
        mine = Set.copyOf(mine);
    }
}
