package org.redress.web.worklist;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.domain.clock.PauseCause;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.domain.ItemTime;

/**
 * When it is the turn of a row. Source.
 *
 * @param at the instant it is ordered by
 * @param waiting whether it waits for somebody else
 * @param ofTheCase whether that instant is the deadline of the whole case
 * @param pausedFor for whom the clock of the case stands still
 * @param pausedSince since when it stands still
 * @param percent the largest share of the time of the case of which somebody was told
 */
public record InboxTime(
        Instant at,
        boolean waiting,
        boolean ofTheCase,
        @Nullable PauseCause pausedFor,
        @Nullable Instant pausedSince,
        int percent)
        implements Serializable {
    private static final int ALL = 100;

    static InboxTime of(WorkItem item) {
        ItemTime time = item.time();
        return new InboxTime(
                time.countsAt(),
                time.waiting(),
                time.isOfTheCase(),
                time.pausedFor().orElse(null),
                time.pausedSince().orElse(null),
                time.percentTold());
    }

    /** Whether somebody was warned that the time of the case goes by. */
    public boolean isWarned() {
        return percent > 0 && percent < ALL;
    }

    /** Whether the time of the case is over. */
    public boolean isBreached() {
        return percent >= ALL;
    }
}
