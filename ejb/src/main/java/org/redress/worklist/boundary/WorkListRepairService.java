package org.redress.worklist.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.worklist.domain.WorkListDifference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mends the work list where it says something else than the engine, which is right. Source: R-187. */
@Stateless
public class WorkListRepairService {
    private static final Logger LOG = LoggerFactory.getLogger(WorkListRepairService.class);

    @Inject
    WorkListComparison comparison;

    /**
     * Writes anew the entries of every case with a difference, and of no other.
     *
     * @return how many cases that were
     */
    @Allows(ADMINISTRATOR)
    public int repair() {
        List<Long> cases = comparison.differences().stream()
                .map(WorkListDifference::caseId)
                .distinct()
                .sorted()
                .toList();
        cases.forEach(comparison::rebuild);
        LOG.info("RDR-WRK-102 work list repaired cases={}", cases);
        return cases.size();
    }
}
