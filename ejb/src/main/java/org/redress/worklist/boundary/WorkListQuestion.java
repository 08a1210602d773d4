package org.redress.worklist.boundary;

import org.redress.worklist.domain.Narrowing;
import org.redress.worklist.domain.WorkListView;

/**
 * What somebody wants to see of the work list.
 *
 * @param view which part
 * @param of what of it
 */
public record WorkListQuestion(WorkListView view, Narrowing of) {
    public static WorkListQuestion of(WorkListView view) {
        return new WorkListQuestion(view, Narrowing.NONE);
    }
}
