package org.redress.web.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.absence.boundary.AbsenceView;
import org.redress.worklist.boundary.PersonsLoad;

/**
 * A person of the team and what she has.
 *
 * @param most how many tasks she is meant to have at most; nothing where the acting person does not set it
 * @param share her open tasks in hundredths of what she is meant to have, where that is known, else of those of whoever has most
 * @param earliest when the first of them is due
 * @param awayUntil when she is back, while she is away
 */
public record MemberRow(
        long staffId,
        String name,
        int open,
        int overTime,
        int dueToday,
        @Nullable Integer most,
        int share,
        @Nullable Instant earliest,
        @Nullable Instant awayUntil) {
    private static final int ALL = 100;

    static MemberRow of(PersonsLoad each, int mostOpen, @Nullable AbsenceView absence) {
        return new MemberRow(
                each.person().staffId(),
                each.person().name(),
                each.load().open(),
                each.load().overTime(),
                each.load().dueToday(),
                each.most().orElse(null),
                share(each.load().open(), each.most().orElse(mostOpen)),
                each.load().earliest().orElse(null),
                absence == null ? null : absence.until());
    }

    private static int share(int open, int full) {
        return full == 0 ? 0 : Math.min(ALL, open * ALL / full);
    }

    /** Whether she is away. */
    public boolean isAway() {
        return awayUntil != null;
    }
}
