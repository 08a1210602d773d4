package org.redress.web.worklist;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.worklist.domain.WorkListPosition;

/** Where a page of the work list ended, as the moment and the key that stand in an address. */
final class PageEnd {
    private static final String BAR = "|";
    private static final String WAITING = "waiting.";

    private PageEnd() {}

    static String key(WorkListPosition end) {
        return (end.waiting() ? WAITING : "") + end.workItemId();
    }

    /** As it stands in the address of the inbox; nothing where somebody typed something else. */
    static Optional<WorkListPosition> parse(@Nullable String after) {
        if (after == null || !after.contains(BAR)) {
            return Optional.empty();
        }
        int bar = after.indexOf(BAR);
        try {
            return Optional.of(of(Instant.parse(after.substring(0, bar)), after.substring(bar + 1)));
        } catch (DateTimeParseException typedByHand) {
            return Optional.empty();
        }
    }

    /** For the address of the inbox. */
    static String text(WorkListPosition end) {
        return end.countsAt() + BAR + key(end);
    }

    static WorkListPosition of(Instant countsAt, String key) {
        return key.startsWith(WAITING)
                ? new WorkListPosition(true, countsAt, key.substring(WAITING.length()))
                : new WorkListPosition(false, countsAt, key);
    }
}
