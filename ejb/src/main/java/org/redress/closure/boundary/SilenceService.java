package org.redress.closure.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.CUSTOMER;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.closure.domain.ClosureRepository;
import org.redress.closure.domain.ClosureWorkflow;
import org.redress.closure.domain.ClosureWorkflow.SilenceReviewed;
import org.redress.closure.domain.Silence;
import org.redress.closure.domain.SilenceReview;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;

/**
 * What happens when a customer does not say whether it is solved: she is reminded, her silence is written down, a
 * supervisor may look at it, and whenever she answers the question is open again.
 */
@Stateless
public class SilenceService {
    private static final String REVIEW = "form:review";

    @Inject
    ClosureRepository closures;

    @Inject
    ClosureWorkflow workflow;

    @Inject
    WorkItems workItems;

    @Inject
    ComplaintQueries complaints;

    @Inject
    CaseAccess access;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * The customer has not answered yet and is reminded; the letter follows from the event. Source.
     *
     * @param openUntil until when her answer is waited for, if the process knows
     */
    @Allows(PROCESS)
    public void remind(long caseId, Optional<Instant> openUntil) {
        record(caseId, CaseEventKind.CUSTOMER_REMINDED, event -> openUntil
                .map(until -> event.with("openUntil", until))
                .orElse(event));
    }

    /**
     * The customer has not answered in the time that the process gives her. Source.
     *
     * @return which one of ten in turn this silence is, 1 to 10
     */
    @Allows(PROCESS)
    public long record(long caseId) {
        Silence silence = new Silence(caseId, closures.nextTurn(), clock.instant());
        closures.add(silence);
        record(caseId, CaseEventKind.CUSTOMER_SILENT, event -> event.with("silence", silence.id()));
        return silence.placeInTen();
    }

    /**
     * A supervisor finds that enough was done to reach the customer: her case may be closed without an answer. Source:
     *
     *
     * @param workItemId the review that this completes
     * @throws OwnCase when the acting person deals with the case herself
     */
    @Allows({SUPERVISOR, MANAGER})
    public void accept(String workItemId) {
        Silence silence = reviewed(workItemId);
        silence.accept(me(), clock.instant());
        recordReview(silence, SilenceReview.ACCEPTED);
        workflow.silenceReviewed(workItemId, new SilenceReviewed(false));
    }

    /**
     * A supervisor has the customer contacted again, and says how. Source.
     *
     * @throws OwnCase when the acting person deals with the case herself
     */
    @Allows({SUPERVISOR, MANAGER})
    public void contactAgain(@Valid ContactAgain command) {
        Silence silence = reviewed(command.workItemId());
        silence.contactAgain(command.how(), me(), clock.instant());
        recordReview(silence, SilenceReview.CONTACT_AGAIN);
        workflow.silenceReviewed(command.workItemId(), new SilenceReviewed(true));
    }

    /**
     * A customer whose silence was written down has answered after all, whoever hears it: the question whether it is
     * solved is open again. Source.
     *
     * @throws CustomerNotSilent when nobody waits for her in vain
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, CUSTOMER})
    public void customerIsBack(long caseId) {
        access.requireVisible(caseId);
        Silence silence = closures.standingSilence(caseId).orElseThrow(CustomerNotSilent::new);
        silence.breakAt(clock.instant());
        record(caseId, CaseEventKind.CUSTOMER_BACK, event -> event.with("silence", silence.id()));
        workflow.customerIsBack(caseId);
    }

    private Silence reviewed(String workItemId) {
        WorkItem item = workItems.claimed(workItemId, REVIEW);
        Optional<Long> owner =
                complaints.details(item.caseId()).summary().owners().actual();
        if (owner.filter(id -> id == me()).isPresent()) {
            throw new OwnCase();
        }
        return closures.standingSilence(item.caseId())
                .orElseThrow(() -> new IllegalStateException("case " + item.caseId() + " is not silent"));
    }

    private void recordReview(Silence silence, SilenceReview outcome) {
        record(silence.caseId(), CaseEventKind.SILENCE_REVIEWED, event -> event.with("silence", silence.id())
                .with("outcome", outcome));
    }

    private void record(long caseId, CaseEventKind kind, UnaryOperator<CaseEvent> payload) {
        history.record(payload.apply(CaseEvent.of(caseId, kind, clock.instant())));
    }

    private long me() {
        return actor.staff().staffId();
    }
}
