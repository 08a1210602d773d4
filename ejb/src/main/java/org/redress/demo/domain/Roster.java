package org.redress.demo.domain;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** On which days the people of an invented past are away: a week of leave now and then, and a day here and there. */
public final class Roster {
    private static final int DAYS_OF_A_BLOCK = 5;
    private static final double LEAVE = 0.06;
    private static final double ILL = 0.025;

    private final long seed;

    public Roster(long seed) {
        this.seed = seed;
    }

    /** Whether that staff member is away on a day. */
    public boolean isAway(long staffId, LocalDate day) {
        return isOnLeave(staffId, day) || chance(staffId, day.toEpochDay(), 2) < ILL;
    }

    /** Whether that is known beforehand. */
    public boolean isOnLeave(long staffId, LocalDate day) {
        return chance(staffId, block(staffId, day), 1) < LEAVE;
    }

    /** Whether a week of leave begins on a day. */
    public boolean leaveBegins(long staffId, LocalDate day) {
        return isOnLeave(staffId, day) && block(staffId, day) != block(staffId, day.minusDays(1));
    }

    /** The last day of a week of leave. */
    public LocalDate leaveEnds(long staffId, LocalDate day) {
        return LocalDate.ofEpochDay((block(staffId, day) + 1) * DAYS_OF_A_BLOCK - staffId - 1);
    }

    private static long block(long staffId, LocalDate day) {
        return Math.floorDiv(day.toEpochDay() + staffId, DAYS_OF_A_BLOCK);
    }

    private double chance(long staffId, long day, int why) {
        return new SplittableRandom(((seed * 31 + staffId) * 31 + day) * 31 + why).nextDouble();
    }
}
