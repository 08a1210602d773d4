package org.redress.studio.domain;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Counts how many times something took how many whole minutes, so that what half of them, or nine in ten, did not exceed is
 * exact to the minute however many there are: what it takes to remember grows with the longest of them, not with their number.
 */
public final class DurationTally {
    private static final int SHORT = 64;

    /** Ten years of days and nights; whatever took longer counts as that. */
    private static final int MOST_MINUTES = 10 * 366 * 24 * 60;

    private int[] times = new int[SHORT];
    private int count;

    /** Counts one more; one that is negative, after a clock was set back, counts as none. */
    public void add(Duration taken) {
        int minutes = (int) Math.min(MOST_MINUTES, Math.max(0, taken.toMinutes()));
        if (minutes >= times.length) {
            times = Arrays.copyOf(times, Math.max(minutes + 1, times.length * 2));
        }
        times[minutes]++;
        count++;
    }

    public int count() {
        return count;
    }

    /**
     * The shortest time, in whole minutes, that at least so many of a hundred did not exceed; empty when nothing
     * was counted.
     */
    public Optional<Duration> within(int percent) {
        long needed = Math.max(1, ((long) count * percent + 99) / 100);
        long reached = 0;
        for (int minutes = 0; count > 0 && minutes < times.length; minutes++) {
            reached += times[minutes];
            if (reached >= needed) {
                return Optional.of(Duration.ofMinutes(minutes));
            }
        }
        return Optional.empty();
    }
}
