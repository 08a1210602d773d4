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
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.DecidingRole;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.solution.domain.AboveYourLimit;
import org.redress.solution.domain.ApprovalDecision;
import org.redress.solution.domain.OwnProposal;
import org.redress.solution.domain.ProposalNotPolicy;
import org.redress.solution.domain.Remediation;
import org.redress.solution.domain.Solution;
import org.redress.solution.domain.SolutionWorkflow;
import org.redress.solution.domain.SolutionWorkflow.ApprovalFacts;
import org.redress.solution.domain.Verdict;
import org.redress.worklist.boundary.WorkItems;

/** Deciding what others proposed. Nobody decides her own proposal, nobody above the limit of her role. */
@Stateless
public class ApprovalService {
    @Inject
    WorkItems workItems;

    @Inject
    CurrentSolution solutions;

    @Inject
    AuthorityQueries authorities;

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
     * @throws OwnProposal when the acting person proposed it
     * @throws AboveYourLimit when the amount is above the limit of her role
     */
    @Allows({SUPERVISOR, MANAGER})
    public void approve(String workItemId, String remark) {
        Solution solution = othersProposal(workItemId);
        Remediation proposed = solution.proposal().proposed();
        requireWithinMyLimit(proposed);
        solution.decide(verdict(ApprovalDecision.APPROVED, remark));
        tell(workItemId, solution, CaseEventKind.SOLUTION_APPROVED, ApprovalDecision.APPROVED);
    }

    /**
     * Changes a proposal and lets it go ahead changed. Source.
     *
     * @param workItemId the task with the form {@code form:approve}
     * @param reason why, for the proposer
     * @throws OwnProposal when the acting person proposed it
     * @throws AboveYourLimit when the changed amount is above the limit of her role
     * @throws ProposalNotPolicy when policy does not allow the change
     */
    @Allows({SUPERVISOR, MANAGER})
    public void approveChanged(String workItemId, @Valid ProposeSolution change, @NotBlank String reason) {
        Solution solution = othersProposal(workItemId);
        Remediation changed = change.in(currency);
        requireWithinMyLimit(changed);
        solution.change(verdict(ApprovalDecision.CHANGED, reason), changed);
        tell(workItemId, solution, CaseEventKind.SOLUTION_CHANGED, ApprovalDecision.CHANGED);
    }

    /**
     * Refuses a proposal; another one has to be made. Source: R-056.
     *
     * @param workItemId the task with the form {@code form:approve}
     * @param reason why, for the proposer
     * @throws OwnProposal when the acting person proposed it
     */
    @Allows({SUPERVISOR, MANAGER})
    public void refuse(String workItemId, @NotBlank String reason) {
        Solution solution = othersProposal(workItemId);
        solution.decide(verdict(ApprovalDecision.REFUSED, reason));
        tell(workItemId, solution, CaseEventKind.SOLUTION_REFUSED, ApprovalDecision.REFUSED);
    }

    /**
     * Gives a proposal back with a question.
     *
     * @param workItemId the task with the form {@code form:approve}
     * @param question what the proposer should find out first
     * @throws OwnProposal when the acting person proposed it
     */
    @Allows({SUPERVISOR, MANAGER})
    public void returnWithQuestion(String workItemId, @NotBlank String question) {
        Solution solution = othersProposal(workItemId);
        solution.decide(verdict(ApprovalDecision.RETURNED, question));
        tell(workItemId, solution, CaseEventKind.SOLUTION_RETURNED, ApprovalDecision.RETURNED);
    }

    private Solution othersProposal(String workItemId) {
        long caseId = workItems.claimed(workItemId, "form:approve").caseId();
        Solution solution = solutions.open(caseId);
        if (solution.proposal().proposedBy() == actor.staff().staffId()) {
            throw new OwnProposal();
        }
        return solution;
    }

    private void requireWithinMyLimit(Remediation remediation) {
        DecidingRole role = authorities.myRole();
        Authority authority = authorities.of(role, remediation.remedy(), remediation.amount());
        if (!authority.isWithinPolicy()) {
            throw new ProposalNotPolicy(remediation.remedy(), authority.reason());
        }
        if (!authority.isAllowed()) {
            throw new AboveYourLimit(role, remediation.amount());
        }
    }

    private Verdict verdict(ApprovalDecision decision, String reason) {
        return new Verdict(decision, actor.staff().staffId(), reason, clock.instant());
    }

    private void tell(String workItemId, Solution solution, CaseEventKind kind, ApprovalDecision decision) {
        Remediation decided = solution.proposal().remediation();
        history.record(CaseEvent.of(solution.caseId(), kind, clock.instant())
                .with("solution", solution.number())
                .with("proposal", solution.proposal().number())
                .with("remedy", decided.remedy())
                .with("amount", decided.amount().minorUnits()));
        workflow.decided(workItemId, new ApprovalFacts(decision, decided.remedy(), decided.amount()));
    }
}
