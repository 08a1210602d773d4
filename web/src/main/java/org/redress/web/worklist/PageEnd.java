package org.redress.web.worklist;

import java.time.Instant;
import org.redress.worklist.domain.WorkListPosition;

/** Where a page of the work list ended, as the moment and the key that stand in an address. */
final class PageEnd {
    private static final String WAITING = "waiting.";

    private PageEnd() {}

    static String key(WorkListPosition end) {
        return (end.waiting() ? WAITING : "") + end.workItemId();
    }

    static WorkListPosition of(Instant countsAt, String key) {
        return key.startsWith(WAITING)
                ? new WorkListPosition(true, countsAt, key.substring(WAITING.length()))
                : new WorkListPosition(false, countsAt, key);
    }
}
