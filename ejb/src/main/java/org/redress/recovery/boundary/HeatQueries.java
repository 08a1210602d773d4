package org.redress.recovery.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.identity.boundary.Allows;
import org.redress.recovery.domain.HeatStep;

/** How a complaint is handled, step by step. */
@Stateless
public class HeatQueries {
    @Inject
    TimelineQueries timeline;

    /**
     * The steps in their order, as the history of the case shows them, or as somebody said. Source: R-098, D-20.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<HeatStepView> stepsOf(long caseId) {
        HeatLedger ledger = new HeatLedger(timeline.of(caseId));
        return Stream.of(HeatStep.values()).map(ledger::view).toList();
    }
}
