package org.redress.solution.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.solution.domain.Alternative;
import org.redress.solution.domain.AlternativeRepository;
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

    /** The solutions of a case, the first one first. */
    @Allows({AGENT, SUPERVISOR, MANAGER, SYSTEM})
    public List<SolutionDetails> ofCase(long caseId) {
        access.requireVisible(caseId);
        return solutions.ofCase(caseId).stream().map(SolutionDetails::of).toList();
    }
}
