package org.redress.closure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.redress.contact.boundary.OutgoingWording;
import org.redress.identity.boundary.CurrentActor;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListQueries;

/**
 * Closes what was put right while the customer was there. Not a door: nobody reaches it but through one that asked for the
 * right.
 */
@ApplicationScoped
public class FirstContactClosure {
    @Inject
    ClosureRepository closures;

    @Inject
    ClosureWorkflow workflow;

    @Inject
    WorkListQueries workList;

    @Inject
    CaseLifecycle cases;

    @Inject
    AuthorityQueries authorities;

    @Inject
    OpenObligations obligations;

    @Inject
    OutgoingWording wording;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Closes a case that was registered as one that is solved already; what else is kept with it was kept before. Source:
     *
     *
     * @throws YesNeedsProof when her answer was only spoken
     * @throws BeyondYourAuthority when what was done is more than the acting person may decide alone
     * @throws org.redress.contact.boundary.WordsToMend when what was done should be said otherwise and no reason is given
     * @throws EscalationStillOpen while an escalation is neither settled nor withdrawn
     * @throws PromiseStillOpen while something promised is neither kept, broken nor withdrawn
     */
    public void ofRegistered(long caseId, FirstContact done) {
        WorkItem assessment = workList.ofCase(caseId).stream()
                .filter(item -> item.formKey().equals(FirstContactService.ASSESS))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("case " + caseId + " does not begin with its assessment"));
        end(assessment, done, event -> event.with("registration", true));
    }

    void ofAssessed(WorkItem assessment, FirstContact done) {
        end(assessment, done, event -> event);
    }

    private void end(WorkItem item, FirstContact done, UnaryOperator<CaseEvent> when) {
        requireAllowed(done);
        String because = wording.passed(done.actions(), done.wordingBecause());
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
        closure.keepWording(because);
        closures.add(closure);
        cases.markClosed(caseId);
        history.record(when.apply(CaseEvent.of(caseId, CaseEventKind.CLOSED, now)
                .with("outcome", closure.outcome())
                .with("closure", closure.id())));
        workflow.resolvedAtFirstContact(item.workItemId(), new CaseClosed(caseId));
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
}
