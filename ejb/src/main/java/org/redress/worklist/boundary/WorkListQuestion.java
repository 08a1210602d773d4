package org.redress.worklist.boundary;

import java.util.Optional;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.WorkListView;

/** What somebody wants to see of the work list. */
public record WorkListQuestion(WorkListView view, Optional<Phase> phase, Optional<String> severity) {
    public static WorkListQuestion of(WorkListView view) {
        return new WorkListQuestion(view, Optional.empty(), Optional.empty());
    }
}
