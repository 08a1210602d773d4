package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.util.List;

/**
 * What would become of the open cases if a draft held from a moment on; nothing of it is kept.
 *
 * @param number the number of the draft
 * @param at the moment for which both are read, as if nothing happened until then
 * @param open how many open cases were looked at
 * @param moving how many of them would have another deadline
 * @param newlyOverdue how many would become overdue at once
 * @param noLongerOverdue how many would not be overdue any more
 * @param moves those that would become overdue first, then as they would be due; at most 200
 */
public record WhatIf(
        int number, Instant at, int open, int moving, int newlyOverdue, int noLongerOverdue, List<DeadlineMove> moves) {
    /** How many are listed. */
    public static final int MOST_LISTED = 200;

    /** No case is concerned. */
    static WhatIf nothing(int number, Instant at) {
        return new WhatIf(number, at, 0, 0, 0, 0, List.of());
    }
}
