package org.redress.worklist.boundary;

import java.util.Set;
import org.redress.worklist.domain.ListColumn;
import org.redress.worklist.domain.Narrowing;
import org.redress.worklist.domain.SavedView;
import org.redress.worklist.domain.WorkListView;

/**
 * A view that somebody keeps.
 *
 * @param viewId its id
 * @param mine whether it is the acting person's own
 * @param ownerId whose it is
 */
public record SavedViewDetails(
        long viewId,
        String name,
        WorkListView view,
        Narrowing of,
        Set<ListColumn> hidden,
        boolean shared,
        boolean mine,
        long ownerId) {
    public SavedViewDetails {
        hidden = Set.copyOf(hidden);
    }

    static SavedViewDetails of(SavedView view, long staffId) {
        return new SavedViewDetails(
                view.id(),
                view.name(),
                view.view(),
                view.narrowing(),
                view.hidden(),
                view.isShared(),
                view.isOf(staffId),
                view.ownerId());
    }
}
