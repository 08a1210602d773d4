package org.redress.commitment.domain;

/**
 * Who does what, by when. Source: R-050.
 *
 * @param party whose step it is
 * @param who the person or place that does it
 * @param what what is done
 * @param deadline by when
 */
public record PlannedStep(Party party, String who, String what, DayAndHour deadline) {
    public PlannedStep {
        if (who.isBlank() || what.isBlank()) {
            throw new IllegalArgumentException("a step says who does what");
        }
    }
}
