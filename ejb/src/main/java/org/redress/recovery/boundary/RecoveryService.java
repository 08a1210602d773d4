package org.redress.recovery.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.identity.boundary.Allows;
import org.redress.recovery.domain.RecoveryStepShown;

/** Winning a customer back: what people say of the steps that nothing else shows. */
@Stateless
public class RecoveryService {
    @Inject
    TimelineQueries timeline;

    @Inject
    CaseSteering cases;

    @Inject
    CaseHistory history;

    @Inject
    Clock clock;

    /**
     * Says that a recovery step is done, does not fit this case, or was not done, and why; also after the case has ended.
     * What is said later stands. The event is recorded. Source: R-096, D-16.
     *
     * @throws RecoveryStepShown when the history of the case shows that the step is done
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void mark(@Valid MarkRecoveryStep command) {
        long caseId = command.caseId();
        RecoveryLedger ledger = new RecoveryLedger(caseId, timeline.of(caseId));
        if (ledger.shows(command.step())) {
            throw new RecoveryStepShown();
        }
        history.record(CaseEvent.of(caseId, CaseEventKind.RECOVERY_STEP_MARKED, clock.instant())
                .with("step", command.step())
                .with("outcome", command.mark())
                .with("note", cases.keepWords(caseId, command.reason().strip())));
    }
}
