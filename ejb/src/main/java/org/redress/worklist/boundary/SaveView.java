package org.redress.worklist.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.redress.worklist.domain.ListColumn;
import org.redress.worklist.domain.Narrowing;
import org.redress.worklist.domain.WorkListView;

/**
 * Keep a way to look at the work list under a name; one of hers that has the name shows this from then on.
 *
 * @param name how it is called in the inbox
 * @param view which part of the list
 * @param of what of it
 * @param hidden the columns it leaves out
 * @param shared whether it stands in everybody's inbox
 */
public record SaveView(
        @NotBlank @Size(max = 60) String name,
        @NotNull WorkListView view,
        @NotNull Narrowing of,
        @NotNull Set<ListColumn> hidden,
        boolean shared) {
    public SaveView {
        hidden = Set.copyOf(hidden);
    }
}
