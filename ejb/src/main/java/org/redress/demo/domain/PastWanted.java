package org.redress.demo.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A past to be lived.
 *
 * @param from when its first day begins
 * @param until the present it ends at
 * @param cases how many cases arrive
 * @param seed the same seed gives the same past
 */
public record PastWanted(Instant from, Instant until, int cases, long seed) {
    private static final Duration AT_LEAST = Duration.ofDays(7);

    public PastWanted {
        if (from.plus(AT_LEAST).isAfter(until) || cases < 0) {
            throw new IllegalArgumentException("a past of " + cases + " cases from " + from + " until " + until);
        }
    }
}
