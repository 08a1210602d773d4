package org.redress.demo.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.redress.contact.domain.ContactMethod;
import org.redress.demo.domain.Turn;
import org.redress.recovery.boundary.CameBack;
import org.redress.recovery.boundary.FollowUpQueries;
import org.redress.recovery.boundary.FollowUpService;
import org.redress.recovery.boundary.FollowUpView;
import org.redress.recovery.boundary.NotReached;
import org.redress.recovery.boundary.StaysSolved;

/** Asking after the closure whether it stays solved. */
@ApplicationScoped
class RecoveringHand implements Hand {
    @Inject
    FollowUpService followUps;

    @Inject
    FollowUpQueries queries;

    @Inject
    Moments moments;

    @Override
    public Map<String, Step> steps() {
        return Map.of("form:follow-up", Step.of(5, 1, this::ask));
    }

    private void ask(Doing doing) {
        InventedCase life = doing.life();
        if (life.planned().takes(Turn.NOT_REACHED_AFTERWARDS)) {
            life.took(Turn.NOT_REACHED_AFTERWARDS);
            followUps.notReached(new NotReached(
                    doing.task(),
                    ContactMethod.TELEPHONE,
                    isLastAttempt(doing.caseId())
                            ? Optional.empty()
                            : Optional.of(moments.ahead(life, doing.now(), 1))));
        } else if (life.isToTake(Turn.CAME_BACK)) {
            life.took(Turn.CAME_BACK);
            life.goesOn();
            followUps.cameBack(
                    new CameBack(doing.task(), ContactMethod.TELEPHONE, "No, since yesterday it is as it was before."));
        } else {
            boolean interested = life.planned().number() % 5 == 0;
            followUps.staysSolved(new StaysSolved(
                    doing.task(),
                    ContactMethod.TELEPHONE,
                    "Yes, all is well, thank you for asking.",
                    "We check each of them before it leaves the stores now.",
                    true,
                    interested,
                    interested ? "She would like to hear of the new range." : ""));
        }
    }

    private boolean isLastAttempt(long caseId) {
        return queries.ofCase(caseId).stream().filter(FollowUpView::isOpen).anyMatch(FollowUpView::isLastAttempt);
    }
}
