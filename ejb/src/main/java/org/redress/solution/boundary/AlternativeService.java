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
import java.util.List;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.DecidingRole;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.solution.domain.Alternative;
import org.redress.solution.domain.AlternativeGone;
import org.redress.solution.domain.AlternativeRepository;
import org.redress.solution.domain.ProposalNotPolicy;
import org.redress.solution.domain.Proposer;
import org.redress.solution.domain.Remediation;
import org.redress.solution.domain.SolutionWorkflow;

/** Plan B: solutions that stand ready for the case that the present one fails. Source: R-079. */
@Stateless
public class AlternativeService {
    @Inject
    AlternativeRepository alternatives;

    @Inject
    CurrentSolution solutions;

    @Inject
    AuthorityQueries authorities;

    @Inject
    SolutionWorkflow workflow;

    @Inject
    CaseSteering cases;

    @Inject
    CaseAccess access;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Currency currency;

    @Inject
    Clock clock;

    /**
     * Keeps another solution ready, behind those that stand ready already, and answers its id. Source: R-079.
     *
     * @throws ProposalNotPolicy when policy does not allow it at all
     * @throws org.redress.complaint.domain.CaseEnded when the case is closed or withdrawn
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public long keepReady(long caseId, @Valid ProposeSolution command) {
        cases.requireOpen(caseId);
        DecidingRole role = authorities.myRole();
        Remediation remediation = command.in(currency);
        Authority authority = authorities.of(role, remediation.remedy(), remediation.amount());
        if (!authority.isWithinPolicy()) {
            throw new ProposalNotPolicy(remediation.remedy(), authority.reason());
        }
        Alternative alternative =
                new Alternative(caseId, remediation, new Proposer(actor.staff().staffId(), role, clock.instant()));
        alternatives.add(alternative);
        record(alternative, CaseEventKind.ALTERNATIVE_PREPARED);
        workflow.alternativeReady(caseId, true);
        return alternative.id();
    }

    /**
     * Does not keep a solution ready any more.
     *
     * @throws AlternativeGone when it does not stand ready
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void drop(long alternativeId) {
        Alternative alternative = alternatives.byId(alternativeId).orElseThrow(AlternativeGone::new);
        access.requireVisible(alternative.caseId());
        alternative.drop();
        record(alternative, CaseEventKind.ALTERNATIVE_DROPPED);
        workflow.alternativeReady(
                alternative.caseId(), !standingBy(alternative.caseId()).isEmpty());
    }

    /**
     * The solution before has failed: the first one that stands ready becomes the proposal of the next, in the name of
     * whoever prepared it. Who decides it is still to be asked. Source.
     */
    @Allows(PROCESS)
    public AlternativeTaken takeNext(long caseId) {
        Alternative alternative = standingBy(caseId).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no alternative stands ready for case " + caseId));
        alternative.take();
        Remediation remediation = alternative.remediation();
        DecidingRole role = alternative.preparerRole();
        Authority authority = authorities.of(role, remediation.remedy(), remediation.amount());
        solutions
                .openOrNew(caseId)
                .propose(remediation, new Proposer(alternative.preparedBy(), role, clock.instant()), authority);
        record(alternative, CaseEventKind.ALTERNATIVE_TAKEN);
        return new AlternativeTaken(
                remediation.remedy(),
                remediation.amount().minorUnits(),
                role,
                authority.reason(),
                !standingBy(caseId).isEmpty());
    }

    private List<Alternative> standingBy(long caseId) {
        return alternatives.ofCase(caseId).stream()
                .filter(Alternative::isStandingBy)
                .toList();
    }

    private void record(Alternative alternative, CaseEventKind kind) {
        history.record(CaseEvent.of(alternative.caseId(), kind, clock.instant())
                .with("alternative", alternative.id())
                .with("remedy", alternative.remediation().remedy())
                .with("amount", alternative.remediation().amount().minorUnits()));
    }
}
