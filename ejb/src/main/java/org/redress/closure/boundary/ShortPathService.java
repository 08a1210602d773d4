package org.redress.closure.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.closure.domain.ClosureRepository;
import org.redress.closure.domain.ClosureWorkflow;
import org.redress.closure.domain.ClosureWorkflow.CaseClosed;
import org.redress.closure.domain.ClosureWorkflow.RequestDecision;
import org.redress.complaint.boundary.CaseLifecycle;
import org.redress.contact.boundary.OutgoingWording;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;

/**
 * What is no complaint: an enquiry is answered, a request decided, a compliment thanked for and passed on, and with that
 * the case is closed. The letter with our words and thanks follows from the event. Telling the customer keeps the promise
 * of a first answer; any other promise has to be settled before.
 */
@Stateless
public class ShortPathService {
    @Inject
    ClosureRepository closures;

    @Inject
    ClosureWorkflow workflow;

    @Inject
    WorkItems workItems;

    @Inject
    CaseLifecycle cases;

    @Inject
    OpenObligations obligations;

    @Inject
    OutgoingWording wording;

    @Inject
    StaffDirectory staff;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * The customer has the answer to her enquiry. Source.
     *
     * @throws org.redress.contact.boundary.WordsToMend when something should be said otherwise and no reason is given
     * @throws PromiseStillOpen while something promised is neither kept, broken nor withdrawn
     * @throws EscalationStillOpen while an escalation is neither settled nor withdrawn
     * @throws VisitStillOpen while somebody still goes to the customer, or another time has to be agreed with her
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void answer(@Valid AnswerContact command) {
        WorkItem item = workItems.claimed(command.workItemId(), "form:answer");
        end(
                told(item, ClosureOutcome.ENQUIRY_ANSWERED, command.words(), command.wordingBecause()),
                CaseEventKind.ENQUIRY_ANSWERED,
                told -> told.with("way", command.way()));
        workflow.closed(command.workItemId(), new CaseClosed(item.caseId()));
    }

    /**
     * What the customer asked for is done, and she knows. Source.
     *
     * @throws org.redress.contact.boundary.WordsToMend when something should be said otherwise and no reason is given
     * @throws PromiseStillOpen while something promised is neither kept, broken nor withdrawn
     * @throws EscalationStillOpen while an escalation is neither settled nor withdrawn
     * @throws VisitStillOpen while somebody still goes to the customer, or another time has to be agreed with her
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void grant(@Valid AnswerContact command) {
        decide(command, ClosureOutcome.REQUEST_GRANTED, CaseEventKind.REQUEST_GRANTED);
        workflow.requestDecided(command.workItemId(), new RequestDecision(true));
    }

    /**
     * What the customer asked for is not done, and she knows why. Source.
     *
     * @throws org.redress.contact.boundary.WordsToMend when something should be said otherwise and no reason is given
     * @throws PromiseStillOpen while something promised is neither kept, broken nor withdrawn
     * @throws EscalationStillOpen while an escalation is neither settled nor withdrawn
     * @throws VisitStillOpen while somebody still goes to the customer, or another time has to be agreed with her
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void decline(@Valid AnswerContact command) {
        decide(command, ClosureOutcome.REQUEST_DECLINED, CaseEventKind.REQUEST_DECLINED);
        workflow.requestDecided(command.workItemId(), new RequestDecision(false));
    }

    /**
     * The supervisor has thanked the customer, and the team she praised has heard of it. Source.
     *
     * @throws IllegalArgumentException when there is no such team
     * @throws org.redress.contact.boundary.WordsToMend when something should be said otherwise and no reason is given
     * @throws PromiseStillOpen while something promised is neither kept, broken nor withdrawn
     * @throws EscalationStillOpen while an escalation is neither settled nor withdrawn
     * @throws VisitStillOpen while somebody still goes to the customer, or another time has to be agreed with her
     */
    @Allows({SUPERVISOR, MANAGER})
    public void thank(@Valid ThankCustomer command) {
        WorkItem item = workItems.claimed(command.workItemId(), "form:thank");
        if (!staff.teams().containsKey(command.team())) {
            throw new IllegalArgumentException("there is no team " + command.team());
        }
        end(
                told(item, ClosureOutcome.COMPLIMENT_PASSED_ON, command.words(), command.wordingBecause()),
                CaseEventKind.CUSTOMER_THANKED,
                told -> told.with("way", command.way()).with("team", command.team()));
        workflow.closed(command.workItemId(), new CaseClosed(item.caseId()));
    }

    private void decide(AnswerContact command, ClosureOutcome outcome, CaseEventKind kind) {
        WorkItem item = workItems.claimed(command.workItemId(), "form:decide-request");
        end(
                told(item, outcome, command.words(), command.wordingBecause()),
                kind,
                told -> told.with("way", command.way()));
    }

    private Closure told(WorkItem item, ClosureOutcome outcome, String words, String staysBecause) {
        String because = wording.passed(words, staysBecause);
        Closure closure =
                Closure.answered(item.caseId(), outcome, words, actor.staff().staffId(), clock.instant());
        closure.keepWording(because);
        return closure;
    }

    private void end(Closure closure, CaseEventKind kind, UnaryOperator<CaseEvent> how) {
        closures.add(closure);
        history.record(how.apply(
                CaseEvent.of(closure.caseId(), kind, closure.closedAt()).with("closure", closure.id())));
        obligations.requireNone(closure.caseId());
        cases.markClosed(closure.caseId());
        history.record(CaseEvent.of(closure.caseId(), CaseEventKind.CLOSED, closure.closedAt())
                .with("outcome", closure.outcome())
                .with("closure", closure.id()));
    }
}
