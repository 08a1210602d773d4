package org.redress.web.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.recovery.boundary.CameBack;
import org.redress.recovery.boundary.FollowUpService;
import org.redress.recovery.boundary.NotReached;
import org.redress.recovery.boundary.StaysSolved;
import org.redress.web.rest.FormOutcome;
import org.redress.web.rest.FormOutcomes;

/** The form that asks after the closure, completed from outside. */
@ApplicationScoped
public class RecoveryForms implements FormOutcomes {
    private static final String FOLLOW_UP = "form:follow-up";

    @Inject
    FollowUpService followUps;

    @Override
    public List<FormOutcome<?>> all() {
        return List.of(
                new FormOutcome<>(
                        FOLLOW_UP,
                        "stays-solved",
                        "The customer says that it stays solved; she may have been asked for more business when she is content.",
                        StaysSolved.class,
                        (item, command) -> followUps.staysSolved(command)),
                new FormOutcome<>(
                        FOLLOW_UP,
                        "came-back",
                        "The customer says that it is not solved any more; the case is opened again.",
                        CameBack.class,
                        (item, command) -> followUps.cameBack(command)),
                new FormOutcome<>(
                        FOLLOW_UP,
                        "not-reached",
                        "The customer was not reached; she is tried again then, or written to after the last attempt.",
                        NotReached.class,
                        (item, command) -> followUps.notReached(command)));
    }
}
