package org.redress.commitment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.NewPromise;
import org.redress.commitment.domain.PlannedStep;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseRepository;
import org.redress.commitment.domain.StepPolicy;
import org.redress.contact.domain.ContactWindow;
import org.redress.servicelevel.domain.WorkingHours;

/**
 * The steps of a plan that are ours, each promised to the customer for its day and hour. A plan takes the place of the one
 * before it: what was still open of that is withdrawn. What a supplier or a department does is asked for in a request of its
 * own, with its own timer. Not a door. Source.
 */
@ApplicationScoped
class PlanPromises {
    @Inject
    PromiseRepository promises;

    @Inject
    PromiseBook book;

    @Inject
    ContactWindow window;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    /**
     * Returns when each step of ours can be promised.
     *
     * @throws org.redress.commitment.domain.TimeHasPassed when one is not ahead of us
     * @throws org.redress.commitment.domain.StepOutsideHours when we do not work at the time of one
     * @throws org.redress.commitment.domain.OutsideContactWindow when the customer is to be told then and may not be reached
     */
    void requirePossible(List<PlannedStep> steps) {
        steps.stream().filter(PlannedStep::isOurs).forEach(this::moment);
    }

    /** Promises the steps of the plan agreed now, in place of those of the plan before. */
    void promise(long caseId, List<PlannedStep> steps, long staffId) {
        promises.ofCase(caseId).stream()
                .filter(promise -> promise.kind() == PromiseKind.PLAN_STEP)
                .forEach(this::giveUp);
        Instant now = clock.instant();
        steps.stream()
                .filter(PlannedStep::isOurs)
                .forEach(step -> book.make(
                        caseId,
                        new NewPromise(
                                PromiseKind.PLAN_STEP,
                                step.what(),
                                step.tells(),
                                Optional.of(step.who()),
                                moment(step),
                                staffId,
                                now)));
    }

    private void giveUp(Promise promise) {
        if (promise.isOpen()) {
            book.withdraw(promise, "");
        } else {
            promise.letGo();
        }
    }

    private Instant moment(PlannedStep step) {
        return new StepPolicy(window, hours).moment(step.deadline(), step.tells(), clock.instant());
    }
}
