package org.redress.custody.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.worklist.boundary.WorkInHand;

/** Which cases people have in hand: those they deal with, and those of which they have a task. */
@ApplicationScoped
class CasesInHand {
    @Inject
    WorkInHand work;

    @Inject
    CaseSteering cases;

    /** In the order of their ids. */
    List<Long> of(Set<Long> staffIds, int atMost) {
        return Stream.concat(
                        work.casesWith(staffIds, atMost).stream(), cases.openCasesOwnedBy(staffIds, atMost).stream())
                .distinct()
                .sorted()
                .limit(atMost)
                .toList();
    }
}
