package org.redress.recovery.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.Allows;
import org.redress.recovery.domain.HeatStep;
import org.redress.recovery.domain.HeatStepShown;

/** The check-list of whoever handles a complaint: what people say of the steps that nothing else shows. */
@Stateless
public class HeatService {
    @Inject
    TimelineQueries timeline;

    @Inject
    CaseHistory history;

    @Inject
    Clock clock;

    /**
     * Says that a step is done. The event says who and when. Source: R-098, D-20.
     *
     * @throws HeatStepShown when the history of the case shows it
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void tick(long caseId, @NotNull HeatStep step) {
        say(caseId, step, true);
    }

    /**
     * Says that a step is not done after all.
     *
     * @throws HeatStepShown when the history of the case shows that it is
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void takeBack(long caseId, @NotNull HeatStep step) {
        say(caseId, step, false);
    }

    /** What is so already is not said again. */
    private void say(long caseId, HeatStep step, boolean done) {
        HeatStepView now = new HeatLedger(timeline.of(caseId)).view(step);
        if (now.shownBy().isPresent()) {
            throw new HeatStepShown();
        }
        if (now.isTicked() != done) {
            history.record(CaseEvent.of(caseId, CaseEventKind.HEAT_STEP_TICKED, clock.instant())
                    .with("step", step)
                    .with("done", done));
        }
    }
}
