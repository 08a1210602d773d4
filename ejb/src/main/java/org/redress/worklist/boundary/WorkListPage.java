package org.redress.worklist.boundary;

import java.util.List;
import java.util.Optional;
import org.redress.worklist.domain.WorkListPosition;

/**
 * One page of the work list.
 *
 * @param items in the order of the list
 * @param next where the next page starts, when there is one
 */
public record WorkListPage(List<WorkItem> items, Optional<WorkListPosition> next) {
    public WorkListPage {
        items = List.copyOf(items);
    }
}
