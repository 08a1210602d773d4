package org.redress.worklist.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.redress.identity.boundary.Allows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mends the work list where it says something else than the engine, which is right. Source: R-187. */
@Stateless
public class WorkListRepairService {
    private static final Logger LOG = LoggerFactory.getLogger(WorkListRepairService.class);

    @Inject
    WorkListComparison comparison;

    /**
     * Writes anew the entries of cases for which the comparison found a difference.
     *
     * @param cases those cases; one that agrees by now stays as it is
     */
    @Allows(ADMINISTRATOR)
    public void repair(Set<Long> cases) {
        cases.forEach(comparison::rebuild);
        LOG.info("RDR-WRK-102 work list repaired cases={}", cases);
    }
}
