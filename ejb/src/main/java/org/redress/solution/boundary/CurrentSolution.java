package org.redress.solution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.solution.domain.Solution;
import org.redress.solution.domain.SolutionRepository;

/** The solution a case is at. Not a door: the doors of this feature call it. */
@ApplicationScoped
class CurrentSolution {
    @Inject
    SolutionRepository solutions;

    /** The one that is not over yet, or a new one. */
    Solution openOrNew(long caseId) {
        return solutions.latest(caseId).filter(solution -> !solution.isOver()).orElseGet(() -> begin(caseId));
    }

    /** The one that is not over yet. */
    Solution open(long caseId) {
        return solutions
                .latest(caseId)
                .filter(solution -> !solution.isOver())
                .orElseThrow(() -> new IllegalStateException("case " + caseId + " has no solution under way"));
    }

    private Solution begin(long caseId) {
        int number = solutions.latest(caseId).map(Solution::number).orElse(0) + 1;
        Solution solution = new Solution(caseId, number);
        solutions.add(solution);
        return solution;
    }
}
