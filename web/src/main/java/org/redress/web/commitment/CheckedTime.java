package org.redress.web.commitment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.PromiseQueries.TimeCheck;
import org.redress.commitment.domain.DayAndHour;

/** A day and an hour that are judged while they are typed, with the next good time to take instead. */
public abstract class CheckedTime extends DayAndHourEntry {
    private static final long serialVersionUID = 1L;

    private transient @Nullable TimeCheck check;

    protected void judged(@Nullable TimeCheck said) {
        check = said;
    }

    public @Nullable TimeCheck getCheck() {
        return check;
    }

    /** The next good time, where this one is none. */
    public @Nullable Instant getNextGoodTime() {
        return check == null ? null : check.nextGoodTime().orElse(null);
    }

    /** Takes the next good time instead of the one that was typed. */
    public void takeNextGoodTime() {
        if (check != null && check.instead().isPresent()) {
            DayAndHour better = check.instead().orElseThrow();
            setDay(better.day());
            setHour(better.hour());
            check = check.taken();
        }
    }
}
