package org.redress.worklist.boundary;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.redress.worklist.domain.ListColumn;
import org.redress.worklist.domain.ViewKey;

/**
 * Leave these columns out of a view of the inbox from now on, and show all others.
 *
 * @param view which view
 * @param hidden the columns it leaves out
 */
public record ChooseColumns(@NotNull ViewKey view, @NotNull Set<ListColumn> hidden) {
    public ChooseColumns {
        hidden = Set.copyOf(hidden);
    }
}
