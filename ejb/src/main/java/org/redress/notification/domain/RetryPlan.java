package org.redress.notification.domain;

import java.time.Duration;

/**
 * How often and how far apart a message is tried: each pause is four times the one before, up to a longest.
 *
 * @param first the pause after the first attempt
 * @param longest no pause is longer
 * @param attempts after so many it has failed
 */
public record RetryPlan(Duration first, Duration longest, int attempts) {
    private static final int FACTOR = 4;

    /** One minute, four, sixteen, an hour, and so on up to six hours; ten times, about a day. */
    public static RetryPlan usual() {
        return new RetryPlan(Duration.ofMinutes(1), Duration.ofHours(6), 10);
    }

    public Duration pauseAfter(int attempt) {
        Duration pause = first;
        for (int done = 1; done < attempt && pause.compareTo(longest) < 0; done++) {
            pause = pause.multipliedBy(FACTOR);
        }
        return pause.compareTo(longest) > 0 ? longest : pause;
    }

    public boolean isExhausted(int attempt) {
        return attempt >= attempts;
    }
}
