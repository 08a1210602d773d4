package org.redress.recovery.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.boundary.TimelineQueries.TimelineEntry;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.identity.boundary.Allows;
import org.redress.recovery.domain.RecoveryStep;

/** How far the customer of a case is won back. */
@Stateless
public class RecoveryQueries {
    @Inject
    TimelineQueries timeline;

    /** The six recovery steps of a case in their order, as its history shows them. Source: R-096, D-16. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<RecoveryStepView> stepsOf(long caseId) {
        List<TimelineEntry> history = timeline.of(caseId);
        return Stream.of(RecoveryStep.values())
                .map(step -> view(step, caseId, history))
                .toList();
    }

    private static RecoveryStepView view(RecoveryStep step, long caseId, List<TimelineEntry> history) {
        return history.stream()
                .filter(entry ->
                        step.isShownBy(new CaseEvent(caseId, entry.kind(), entry.occurredAt(), entry.payload())))
                .findFirst()
                .map(entry -> new RecoveryStepView(
                        step,
                        Optional.of(entry.occurredAt()),
                        entry.actorStaffId().stream().boxed().findFirst()))
                .orElseGet(() -> new RecoveryStepView(step, Optional.empty(), Optional.empty()));
    }
}
