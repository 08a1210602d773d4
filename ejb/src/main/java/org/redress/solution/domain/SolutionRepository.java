package org.redress.solution.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where solutions are kept. */
public interface SolutionRepository {
    void add(Solution solution);

    /** The latest solution of a case. */
    Optional<Solution> latest(long caseId);

    /** All solutions of a case, the first one first. */
    List<Solution> ofCase(long caseId);

    /** Every proposal of those of the cases that the acting party may see, in one read; of each case the latest last. */
    List<ProposedLine> visibleProposalsOf(Collection<Long> caseIds);
}
