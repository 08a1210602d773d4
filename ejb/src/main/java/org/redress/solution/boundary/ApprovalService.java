package org.redress.solution.boundary;

import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.util.Currency;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.solution.domain.AboveYourLimit;
import org.redress.solution.domain.Approval;
import org.redress.solution.domain.ApprovalDecision;
import org.redress.solution.domain.Proposal;
import org.redress.solution.domain.ProposalNotPolicy;
import org.redress.solution.domain.Remediation;
import org.redress.solution.domain.Solution;
import org.redress.solution.domain.SolutionWorkflow;
import org.redress.solution.domain.SolutionWorkflow.ApprovalFacts;
import org.redress.solution.domain.Verdict;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;

/**
 * Deciding what others proposed, alone or as one of two, one after the other. Nobody decides her own proposal, nobody both of
 * two approvals; the only and the second one nobody decides above the limit of her role or of whoever is away and
 * lent her the authority.
 */
@Stateless
public class ApprovalService {
    private static final String FORM = "form:approve";

    @Inject
    WorkItems workItems;

    @Inject
    CurrentSolution solutions;

    @Inject
    RightToDecide rights;

    @Inject
    SolutionWorkflow workflow;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Currency currency;

    @Inject
    Clock clock;

    /**
     * Lets a proposal go ahead as it is. Source.
     *
     * @param workItemId the task with the form {@code form:approve}
     * @param remark anything to say to the proposer, empty for nothing
     * @throws org.redress.solution.domain.OwnProposal when the acting person proposed it
     * @throws org.redress.solution.domain.DecidedBefore when she decided the first of two approvals
     * @throws AboveYourLimit when the amount is above the limit of her role, and of those in whose place she decides
     * @throws org.redress.solution.domain.NotYoursToDecide when a higher role is asked and nobody lends it to her now
     * @throws org.redress.solution.domain.ProposedByTheAbsent when only whoever proposed it lends it to her
     */
    @Allows({SUPERVISOR, MANAGER})
    public void approve(String workItemId, String remark) {
        WorkItem task = workItems.claimed(workItemId, FORM);
        Solution solution = othersProposal(task);
        DecidingAs right = rights.within(task, solution, solution.proposal().remediation());
        solution.decide(verdict(task, ApprovalDecision.APPROVED, remark, right));
        tell(task, solution, ApprovalDecision.APPROVED);
    }

    /**
     * Changes a proposal and lets it go ahead changed. Source.
     *
     * @param workItemId the task with the form {@code form:approve}
     * @param reason why, for the proposer
     * @throws org.redress.solution.domain.OwnProposal when the acting person proposed it
     * @throws org.redress.solution.domain.DecidedBefore when she decided the first of two approvals
     * @throws AboveYourLimit when the changed amount is above the limit of her role
     * @throws ProposalNotPolicy when policy does not allow the change
     * @throws org.redress.solution.domain.ChangeNeedsTwo when two approve the change, and only she is asked
     */
    @Allows({SUPERVISOR, MANAGER})
    public void approveChanged(String workItemId, @Valid ProposeSolution change, @NotBlank String reason) {
        WorkItem task = workItems.claimed(workItemId, FORM);
        Solution solution = othersProposal(task);
        Remediation changed = change.in(currency);
        DecidingAs right = rights.within(task, solution, changed);
        solution.change(verdict(task, ApprovalDecision.CHANGED, reason, right), changed);
        tell(task, solution, ApprovalDecision.CHANGED);
    }

    /**
     * Refuses a proposal; another one has to be made. Source: R-056.
     *
     * @param workItemId the task with the form {@code form:approve}
     * @param reason why, for the proposer
     * @throws org.redress.solution.domain.OwnProposal when the acting person proposed it
     * @throws org.redress.solution.domain.DecidedBefore when she decided the first of two approvals
     */
    @Allows({SUPERVISOR, MANAGER})
    public void refuse(String workItemId, @NotBlank String reason) {
        WorkItem task = workItems.claimed(workItemId, FORM);
        Solution solution = othersProposal(task);
        DecidingAs right = rights.about(task, solution);
        solution.decide(verdict(task, ApprovalDecision.REFUSED, reason, right));
        tell(task, solution, ApprovalDecision.REFUSED);
    }

    /**
     * Gives a proposal back with a question.
     *
     * @param workItemId the task with the form {@code form:approve}
     * @param question what the proposer should find out first
     * @throws org.redress.solution.domain.OwnProposal when the acting person proposed it
     * @throws org.redress.solution.domain.DecidedBefore when she decided the first of two approvals
     */
    @Allows({SUPERVISOR, MANAGER})
    public void returnWithQuestion(String workItemId, @NotBlank String question) {
        WorkItem task = workItems.claimed(workItemId, FORM);
        Solution solution = othersProposal(task);
        DecidingAs right = rights.about(task, solution);
        solution.decide(verdict(task, ApprovalDecision.RETURNED, question, right));
        tell(task, solution, ApprovalDecision.RETURNED);
    }

    private Solution othersProposal(WorkItem task) {
        Solution solution = solutions.open(task.caseId());
        solution.objectionTo(actor.staff().staffId()).ifPresent(objection -> {
            throw objection;
        });
        return solution;
    }

    private Verdict verdict(WorkItem task, ApprovalDecision decision, String reason, DecidingAs right) {
        return new Verdict(
                decision, actor.staff().staffId(), reason, clock.instant(), task.workItemId(), right.inPlaceOf());
    }

    private void tell(WorkItem task, Solution solution, ApprovalDecision decision) {
        Proposal proposal = solution.proposal();
        Approval approval = proposal.approval().orElseThrow();
        Remediation decided = proposal.remediation();
        CaseEvent event = CaseEvent.of(solution.caseId(), kind(solution, decision), clock.instant())
                .with("solution", solution.number())
                .with("proposal", proposal.number())
                .with("stage", approval.stage())
                .with("remedy", decided.remedy())
                .with("amount", decided.amount().minorUnits());
        history.record(
                approval.inPlaceOf().map(id -> event.with("inPlaceOf", id)).orElse(event));
        workflow.decided(
                task.workItemId(), new ApprovalFacts(decision, decided.remedy(), decided.amount(), approval.stage()));
    }

    /** What the first of two approves has an event of its own: nobody reads that the solution is approved before it is. */
    private static CaseEventKind kind(Solution solution, ApprovalDecision decision) {
        boolean first = solution.isAwaitingDecision();
        return switch (decision) {
            case APPROVED -> first ? CaseEventKind.SOLUTION_APPROVED_FIRST : CaseEventKind.SOLUTION_APPROVED;
            case CHANGED -> first ? CaseEventKind.SOLUTION_CHANGED_FIRST : CaseEventKind.SOLUTION_CHANGED;
            case REFUSED -> CaseEventKind.SOLUTION_REFUSED;
            case RETURNED -> CaseEventKind.SOLUTION_RETURNED;
        };
    }
}
