package org.redress.complaint.domain;

import java.time.Instant;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.WorkingTime;

/**
 * How soon something that comes in by a channel is looked at, and until when the customer is promised to hear from us, as
 * the table of first responses says: amounts of working time, or {@code same day} for the end of the operating day on which
 * the first step is due. Source: R-010.
 *
 * @param firstStep within what time it is looked at
 * @param firstAnswer within what time the customer hears
 */
public record FirstResponse(String firstStep, String firstAnswer) {
    private static final String SAME_DAY = "same day";

    /** By when it is looked at. */
    public Instant stepDueAt(Instant from, WorkingHours hours) {
        return WorkingTime.parse(firstStep).after(from, hours);
    }

    /** Until when the customer hears from us. */
    public Instant answerBy(Instant from, WorkingHours hours) {
        return SAME_DAY.equals(firstAnswer.strip())
                ? hours.endOfDayAfter(stepDueAt(from, hours))
                : WorkingTime.parse(firstAnswer).after(from, hours);
    }
}
