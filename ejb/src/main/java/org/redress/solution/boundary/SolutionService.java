package org.redress.solution.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Currency;
import java.util.Optional;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DecidingRole;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.solution.domain.Contacted;
import org.redress.solution.domain.Proposal;
import org.redress.solution.domain.ProposalNotPolicy;
import org.redress.solution.domain.Proposer;
import org.redress.solution.domain.Remediation;
import org.redress.solution.domain.Solution;
import org.redress.solution.domain.SolutionWorkflow;
import org.redress.solution.domain.SolutionWorkflow.AppliedFacts;
import org.redress.solution.domain.SolutionWorkflow.ProposalFacts;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;

/** Proposing a solution, contacting those who must act, applying it: steps 8 to 10. */
@Stateless
public class SolutionService {
    @Inject
    WorkItems workItems;

    @Inject
    CurrentSolution solutions;

    @Inject
    AuthorityQueries authorities;

    @Inject
    NextHearOfAlternative nextHear;

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
     * Proposes a solution; whether it needs somebody's approval says the authority table. Source.
     *
     * @param workItemId the task with the form {@code form:propose}
     * @throws ProposalNotPolicy when policy does not allow it at all
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void propose(String workItemId, @Valid ProposeSolution command) {
        WorkItem task = workItems.claimed(workItemId, "form:propose");
        DecidingRole role = authorities.myRole();
        Remediation remediation = command.in(currency);
        Authority authority = authorities.of(role, remediation.remedy(), remediation.amount());
        if (!authority.isWithinPolicy()) {
            throw new ProposalNotPolicy(remediation.remedy(), authority.reason());
        }
        Proposer proposer = new Proposer(actor.staff().staffId(), role, clock.instant());
        Proposal proposal = solutions.openOrNew(task.caseId()).propose(remediation, proposer, authority);
        history.record(about(task.caseId(), CaseEventKind.SOLUTION_PROPOSED, remediation)
                .with("proposal", proposal.number()));
        workflow.proposed(
                workItemId, new ProposalFacts(remediation.remedy(), remediation.amount(), role, authority.reason()));
    }

    /**
     * Records what the model decided about who decides the latest proposal. Source: R-056.
     *
     * @param approver the role that is asked, when one is
     * @param second the role that decides after that, where two are asked
     */
    @Allows(PROCESS)
    public void recordAuthority(
            long caseId, AuthorityVerdict verdict, Optional<DecidingRole> approver, Optional<DecidingRole> second) {
        Solution solution = solutions.open(caseId);
        String reason = solution.proposal().authority().reason();
        solution.authority(new Authority(verdict, approver, second, reason));
        if (verdict == AuthorityVerdict.NEEDS_APPROVAL) {
            history.record(about(
                            caseId,
                            CaseEventKind.APPROVAL_REQUESTED,
                            solution.proposal().proposed())
                    .with("role", approver.map(Enum::name).orElse("")));
        }
    }

    /**
     * Records who of those who must act was contacted and what was agreed. Source: R-075.
     *
     * @param workItemId the task with the form {@code form:contact-stakeholders}
     * @throws org.redress.solution.domain.NobodyContacted when nobody was and there is no reason
     * @throws org.redress.solution.domain.NotAuthorised when somebody has still to approve the solution
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void contactStakeholders(String workItemId, @Valid ContactStakeholders command) {
        WorkItem task = workItems.claimed(workItemId, "form:contact-stakeholders");
        Solution solution = solutions.open(task.caseId());
        solution.contacted(
                command.contacts(), command.nobodyBecause(), actor.staff().staffId());
        for (Contacted contact : command.contacts()) {
            history.record(CaseEvent.of(task.caseId(), CaseEventKind.STAKEHOLDER_CONTACTED, contact.at())
                    .with("method", contact.method()));
        }
        workflow.stakeholdersContacted(workItemId);
    }

    /**
     * Records what was done. Source.
     *
     * @param workItemId the task with the form {@code form:apply}
     * @throws org.redress.solution.domain.DoneInTheFuture when something has not happened yet
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void apply(String workItemId, @Valid ApplySolution command) {
        WorkItem task = workItems.claimed(workItemId, "form:apply");
        Solution solution = solutions.open(task.caseId());
        solution.apply(command.actions(), clock.instant());
        Remediation applied = solution.proposal().remediation();
        history.record(about(task.caseId(), CaseEventKind.SOLUTION_APPLIED, applied)
                .with("solution", solution.number())
                .with("actions", command.actions().size()));
        workflow.applied(workItemId, new AppliedFacts(applied.remedy(), applied.amount()));
    }

    /**
     * The solution was tried and does not work. The alternative that stands ready is taken, and the customer knows when she
     * next hears from us; without one another is proposed. Source.
     *
     * @param workItemId the task with the form {@code form:apply}
     * @throws org.redress.commitment.domain.NextHearMissing when an alternative stands ready, and nobody says when the
     *     customer next hears
     * @throws org.redress.commitment.domain.TimeHasPassed when that time is not ahead of us
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached then
     * @throws org.redress.commitment.domain.TimeDoesNotSuit when she was not asked or said no
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void didNotWork(String workItemId, @Valid FailSolution command) {
        WorkItem task = workItems.claimed(workItemId, "form:apply");
        nextHear.promise(task.caseId(), command.nextHear());
        Solution solution = solutions.open(task.caseId());
        solution.fail(command.reason());
        history.record(about(
                        task.caseId(),
                        CaseEventKind.SOLUTION_FAILED,
                        solution.proposal().remediation())
                .with("solution", solution.number()));
        workflow.failed(workItemId);
    }

    private CaseEvent about(long caseId, CaseEventKind kind, Remediation remediation) {
        return CaseEvent.of(caseId, kind, clock.instant())
                .with("remedy", remediation.remedy())
                .with("amount", remediation.amount().minorUnits());
    }
}
