package org.redress.closure.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureRepository;
import org.redress.closure.domain.ClosureWorkflow;
import org.redress.closure.domain.ClosureWorkflow.CaseClosed;
import org.redress.closure.domain.Confirmation;
import org.redress.commitment.boundary.PromisesDone;
import org.redress.commitment.domain.ContactOutcome;
import org.redress.complaint.boundary.CaseLifecycle;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.solution.boundary.NextHearOfAlternative;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;

/** Step 12: the customer says whether it is solved, and then the case is closed. */
@Stateless
public class ClosureService {
    @Inject
    ClosureRepository closures;

    @Inject
    ClosureWorkflow workflow;

    @Inject
    ConfirmationBook book;

    @Inject
    WorkItems workItems;

    @Inject
    CaseLifecycle cases;

    @Inject
    OpenObligations obligations;

    @Inject
    PromisesDone promises;

    @Inject
    NextHearOfAlternative nextHear;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * The customer confirms that it is solved to her satisfaction. Source.
     *
     * @throws YesNeedsProof when her answer was only spoken
     * @throws AnsweredInTheFuture when the moment of her answer is still to come
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void solved(@Valid RecordSatisfaction command) {
        WorkItem item = workItems.claimed(command.workItemId(), ConfirmationBook.CONFIRM);
        requirePast(command.answeredAt());
        if (!command.proof().isLasting()) {
            throw new YesNeedsProof();
        }
        book.keep(Confirmation.solved(item.caseId(), command.answer(), me(), clock.instant()), command.workItemId());
    }

    /**
     * The customer says that it is not solved: her words are kept, and the case goes into a new round, or on with the
     * alternative that stands ready; then she knows when she next hears from us. Source.
     *
     * @throws AnsweredInTheFuture when the moment of her answer is still to come
     * @throws org.redress.commitment.domain.NextHearMissing when an alternative stands ready, and nobody says when she
     *     next hears
     * @throws org.redress.commitment.domain.TimeHasPassed when that time is not ahead of us
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached then
     * @throws org.redress.commitment.domain.TimeDoesNotSuit when she was not asked or said no
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void notSolved(@Valid RecordNotSolved command) {
        WorkItem item = workItems.claimed(command.workItemId(), ConfirmationBook.CONFIRM);
        requirePast(command.answeredAt());
        nextHear.promise(item.caseId(), command.nextHear());
        book.keep(Confirmation.notSolved(item.caseId(), command.answer(), me(), clock.instant()), command.workItemId());
    }

    /**
     * Logs the closing actions, keeps the promises that were done with them, and closes the case: solved, or without the
     * agreement of a customer who was asked and reminded and did not answer. Source.
     *
     * @throws CustomerHasNotAgreed when the customer's last answer is not a yes and she is not silent either
     * @throws PromiseStillOpen while something promised is neither kept, broken nor withdrawn
     * @throws org.redress.commitment.boundary.PromiseNotFound when what was done was not promised in this case
     * @throws org.redress.commitment.domain.OutcomeMissing when a silent customer was promised to hear from us
     * @throws EscalationStillOpen while an escalation is neither settled nor withdrawn
     * @throws VisitStillOpen while somebody still goes to the customer, or another time has to be agreed with her
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void close(@Valid CloseComplaint command) {
        WorkItem item = workItems.claimed(command.workItemId(), "form:close");
        Closure closure = end(item.caseId(), command.actions());
        promises.record(item.caseId(), command.done(), closure.confirmationId().map(yes -> ContactOutcome.REACHED));
        obligations.requireNone(item.caseId());
        closures.add(closure);
        cases.markClosed(item.caseId());
        history.record(CaseEvent.of(item.caseId(), CaseEventKind.CLOSED, closure.closedAt())
                .with("outcome", closure.outcome())
                .with("closure", closure.id()));
        workflow.closed(command.workItemId(), new CaseClosed(item.caseId()));
    }

    private Closure end(long caseId, String actions) {
        Instant now = clock.instant();
        return closures.standingSilence(caseId)
                .map(silence -> Closure.withoutAgreement(silence, actions, me(), now))
                .or(() -> closures.lastConfirmation(caseId)
                        .filter(Confirmation::isSolved)
                        .map(yes -> Closure.solved(yes, actions, me(), now)))
                .orElseThrow(CustomerHasNotAgreed::new);
    }

    private long me() {
        return actor.staff().staffId();
    }

    private void requirePast(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            throw new AnsweredInTheFuture();
        }
    }
}
