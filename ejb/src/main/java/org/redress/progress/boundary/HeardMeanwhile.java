package org.redress.progress.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.progress.domain.ProgressWorkflow;

/** A customer who hears from us need not be told as well: the task to do so goes away in the same transaction. Source: R-088. */
@ApplicationScoped
class HeardMeanwhile {
    /** The task itself was done, or is over; no process of the case runs yet. */
    private static final Set<CaseEventKind> LEAVE_NO_TASK = EnumSet.of(
            CaseEventKind.PROGRESS_TOLD,
            CaseEventKind.PROGRESS_WRITTEN,
            CaseEventKind.CUSTOMER_UPDATED,
            CaseEventKind.REGISTERED,
            CaseEventKind.REOPENED);

    @Inject
    ProgressWorkflow workflow;

    void heard(@Observes CaseEventRecorded recorded) {
        CaseEvent event = recorded.event();
        if (LastHeard.isHeard(event.kind(), event.payload())
                && !LEAVE_NO_TASK.contains(event.kind())
                && !"true".equals(event.payload().get("imported"))) {
            workflow.heard(event.caseId());
        }
    }
}
