package org.redress.worklist.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.redress.servicelevel.boundary.CaseTimeMoved;

/** Moves the tasks of a case when the clock of its agreement moves, in the same transaction. Source. */
@ApplicationScoped
class WorkListClocks {
    @Inject
    WorkListComparison comparison;

    void heard(@Observes CaseTimeMoved moved) {
        comparison.place(moved.caseId(), moved.time());
    }
}
