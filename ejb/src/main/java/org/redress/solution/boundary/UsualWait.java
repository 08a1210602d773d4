package org.redress.solution.boundary;

import java.time.Duration;
import java.util.Optional;

/**
 * How long those who decide usually take.
 *
 * @param decisions how many decisions of the last 90 days were looked at
 * @param median the working time of the middle one from being asked to the decision, the first or the second of two; empty when there are too few to tell
 * @param given the working time that the step itself gives, where it does
 */
public record UsualWait(int decisions, Optional<Duration> median, Optional<Duration> given) {
    /** Fewer decisions than this tell nothing. */
    public static final int FEWEST = 5;

    /** Over how many days it is looked back. */
    public static final int DAYS = 90;
}
