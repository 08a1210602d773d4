package org.redress.recovery.domain;

import java.time.Instant;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.WorkingTime;

/**
 * What the table of follow-ups says of a case that has ended. Source: R-092.
 *
 * @param attempts how often we try to reach the customer; 0 when nobody asks
 * @param firstAfter the working time until we try first, like {@code 5 d}; empty when nobody asks
 */
public record FollowUpPlan(int attempts, String firstAfter) {
    public boolean isWanted() {
        return attempts > 0;
    }

    /** When she is to be asked first. */
    public Instant dueAt(Instant endedAt, WorkingHours hours) {
        return WorkingTime.parse(firstAfter).after(endedAt, hours);
    }
}
