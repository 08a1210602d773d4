package org.redress.custody.boundary;

import java.util.List;
import org.redress.custody.domain.OrphanReason;

/**
 * An open case that lacks something.
 *
 * @param reasons what, in their order
 */
public record Orphan(long caseId, List<OrphanReason> reasons) {
    public Orphan {
        reasons = List.copyOf(reasons);
    }

    /** Whether the product can mend any of it. */
    public boolean isMended() {
        return reasons.stream().anyMatch(OrphanReason::isMended);
    }
}
