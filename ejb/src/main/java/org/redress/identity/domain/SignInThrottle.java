package org.redress.identity.domain;

import java.time.Duration;

/**
 * How long an account stays shut after so many wrong passwords in a row: not at all for the first few, then half a minute
 * that doubles with every further one, at most a quarter of an hour.
 */
public final class SignInThrottle {
    private static final int FREE_ATTEMPTS = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private SignInThrottle() {}

    public static Duration waitAfter(int failedAttempts) {
        if (failedAttempts < FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failedAttempts - FREE_ATTEMPTS, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
