package org.redress.closure.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureRepository;
import org.redress.closure.domain.ClosureWorkflow;
import org.redress.closure.domain.ClosureWorkflow.CaseClosed;
import org.redress.closure.domain.Confirmation;
import org.redress.closure.domain.CustomersAnswer;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.domain.Authority;
import org.redress.complaint.boundary.CaseLifecycle;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.RegisterComplaint;
import org.redress.complaint.boundary.Registered;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;
import org.redress.worklist.boundary.WorkListQueries;

/**
 * What is put right at first contact: the customer says so, it is within the authority of whoever does it, and the case is
 * closed with that. One letter follows, which acknowledges, repeats what was done, and thanks.
 */
@Stateless
public class FirstContactService {
    private static final String ASSESS = "form:assess";

    @Inject
    ClosureRepository closures;

    @Inject
    ClosureWorkflow workflow;

    @Inject
    WorkItems workItems;

    @Inject
    WorkListQueries workList;

    @Inject
    ComplaintService complaints;

    @Inject
    CaseLifecycle cases;

    @Inject
    AuthorityQueries authorities;

    @Inject
    OpenObligations obligations;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Registers a complaint that is solved already, and closes it. Source.
     *
     * @throws YesNeedsProof when her answer was only spoken
     * @throws BeyondYourAuthority when what was done is more than the acting person may decide alone
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Registered registerResolved(@Valid RegisterComplaint complaint, @Valid FirstContact done) {
        requireAllowed(done);
        Registered registered = complaints.registerResolved(complaint);
        WorkItem assessment = workList.ofCase(registered.caseId()).stream()
                .filter(item -> item.formKey().equals(ASSESS))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "case " + registered.caseId() + " does not begin with its assessment"));
        end(assessment, done, event -> event.with("registration", true));
        return registered;
    }

    /**
     * The complaint that is being assessed is solved already: it is closed. Source: R-007.
     *
     * @param workItemId the assessment, which this completes
     * @throws YesNeedsProof when her answer was only spoken
     * @throws BeyondYourAuthority when what was done is more than the acting person may decide alone
     * @throws EscalationStillOpen while an escalation is neither settled nor withdrawn
     * @throws VisitStillOpen while somebody still goes to the customer, or another time has to be agreed with her
     * @throws ParticipantStillAsked while a supplier or a department has neither answered nor been told that it is not needed
     * @throws PromiseStillOpen while something else promised is neither kept, broken nor withdrawn
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void resolve(String workItemId, @Valid FirstContact done) {
        WorkItem item = workItems.claimed(workItemId, ASSESS);
        requireAllowed(done);
        end(item, done, event -> event);
    }

    private void requireAllowed(FirstContact done) {
        if (!done.proof().isLasting()) {
            throw new YesNeedsProof();
        }
        Authority authority = authorities.mine(done.remedy(), done.amount());
        if (!authority.isAllowed()) {
            throw new BeyondYourAuthority(authority.reason());
        }
    }

    private void end(WorkItem item, FirstContact done, UnaryOperator<CaseEvent> when) {
        long caseId = item.caseId();
        long me = actor.staff().staffId();
        Instant now = clock.instant();
        Confirmation yes = Confirmation.solved(caseId, new CustomersAnswer(done.words(), done.proof(), now), me, now);
        closures.add(yes);
        history.record(CaseEvent.of(caseId, CaseEventKind.RESOLVED_AT_FIRST_CONTACT, now)
                .with("confirmation", yes.id())
                .with("proof", yes.proof())
                .with("remedy", done.remedy())
                .with("amount", done.amount().toPlainString()));
        obligations.requireNone(caseId);
        Closure closure = Closure.atFirstContact(yes, done.actions(), me, now);
        closures.add(closure);
        cases.markClosed(caseId);
        history.record(when.apply(CaseEvent.of(caseId, CaseEventKind.CLOSED, now)
                .with("outcome", closure.outcome())
                .with("closure", closure.id())));
        workflow.resolvedAtFirstContact(item.workItemId(), new CaseClosed(caseId));
    }
}
