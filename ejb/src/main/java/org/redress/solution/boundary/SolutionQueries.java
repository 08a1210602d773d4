package org.redress.solution.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.solution.domain.Alternative;
import org.redress.solution.domain.AlternativeRepository;
import org.redress.solution.domain.ProposedLine;
import org.redress.solution.domain.SolutionRepository;

/** What was proposed, decided and done. */
@Stateless
public class SolutionQueries {
    @Inject
    SolutionRepository solutions;

    @Inject
    AlternativeRepository alternatives;

    @Inject
    CaseAccess access;

    /** The solutions that stand ready for the case that the present one fails, the next one first. Source: R-079. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<AlternativeView> alternativesOf(long caseId) {
        access.requireVisible(caseId);
        return alternatives.ofCase(caseId).stream()
                .filter(Alternative::isStandingBy)
                .map(AlternativeView::of)
                .toList();
    }

    /**
     * What was proposed last for each of the cases, as it was decided, in one read; a case without a proposal, or that may not
     * be seen, is absent. Source: R-084.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Map<Long, String> proposedLast(Collection<Long> caseIds) {
        return solutions.visibleProposalsOf(caseIds).stream()
                .collect(Collectors.toMap(ProposedLine::caseId, ProposedLine::description, (earlier, later) -> later));
    }

    /**
     * Whether somebody has decided about the latest proposal of a case by that task. An approval ends by a decision and by nothing
     * else: the engine asks before it ends one. Source: R-056.
     */
    @Allows(PROCESS)
    public boolean isDecidedBy(long caseId, String workItemId) {
        access.requireVisible(caseId);
        return solutions
                .latest(caseId)
                .filter(solution -> solution.isDecidedBy(workItemId))
                .isPresent();
    }

    /** The solutions of a case, the first one first. */
    @Allows({AGENT, SUPERVISOR, MANAGER, SYSTEM})
    public List<SolutionDetails> ofCase(long caseId) {
        access.requireVisible(caseId);
        return solutions.ofCase(caseId).stream().map(SolutionDetails::of).toList();
    }
}
