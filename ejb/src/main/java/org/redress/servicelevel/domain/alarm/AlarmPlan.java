package org.redress.servicelevel.domain.alarm;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.clock.ClockReading;
import org.redress.servicelevel.domain.clock.ClockReading.Deadline;
import org.redress.servicelevel.domain.clock.ClockReading.State;
import org.redress.servicelevel.domain.clock.ClockReading.Warning;

/**
 * When a clock raises its next alarm: a pure function of what it shows and of how far its alarms have come. Warnings and the
 * ladder wait for the hours of the staff; a breach waits for nobody. Source.
 *
 * @param course what is waited for
 * @param alarmAt when the alarm is raised; nothing unless one is ahead
 */
public record AlarmPlan(Course course, Optional<Instant> alarmAt) {
    /** What is done until the deadline, that instant included, is in time: W-12. */
    private static final long FIRST_MOMENT_LATE_MILLIS = 1;

    private static final AlarmPlan AT_REST = new AlarmPlan(Course.AT_REST, Optional.empty());
    private static final AlarmPlan STOPPED = new AlarmPlan(Course.STOPPED, Optional.empty());

    /**
     * What comes next.
     *
     * @param climbAt when the next rung of the ladder hears of a breach; nothing when nobody is left
     * @param now the moment the clock was read at
     * @param staff the hours of those who are told
     */
    public static AlarmPlan of(
            ClockReading reading, AlarmStage stage, Optional<Instant> climbAt, Instant now, WorkingHours staff) {
        State state = reading.state();
        if (state == State.STOPPED || state == State.NOT_STARTED) {
            return STOPPED;
        }
        int reached = reached(reading, now);
        if (reached == AlarmStage.BREACH && !stage.isBreach()) {
            return at(now);
        }
        if (reached > stage.percent()) {
            return at(staff.openingAfter(now));
        }
        if (state == State.PAUSED) {
            return AT_REST;
        }
        return (stage.isBreach() ? climbAt.map(at -> climb(at, now, staff)) : next(reading, stage, staff))
                .map(AlarmPlan::at)
                .orElse(AT_REST);
    }

    /** The largest share of the target that was used by a moment: one that is warned at, 100 after the deadline, or else 0. */
    public static int reached(ClockReading reading, Instant now) {
        return reading.breached()
                ? AlarmStage.BREACH
                : reading.warnings().stream()
                        .filter(warning -> !warning.at().isAfter(now))
                        .mapToInt(Warning::percent)
                        .max()
                        .orElse(0);
    }

    /** A rung whose time was missed until the house had closed waits for the next opening, not for a moment that is over. */
    private static Instant climb(Instant at, Instant now, WorkingHours staff) {
        Instant opening = staff.openingAfter(at);
        return opening.isBefore(now) && !staff.isOpenAt(now) ? staff.openingAfter(now) : opening;
    }

    private static Optional<Instant> next(ClockReading reading, AlarmStage stage, WorkingHours staff) {
        Stream<Instant> warnings = reading.warnings().stream()
                .filter(warning -> warning.percent() > stage.percent())
                .map(Warning::at)
                .map(staff::openingAfter);
        Stream<Instant> breach = reading.deadline().map(Deadline::at).map(AlarmPlan::firstMomentLate).stream();
        return Stream.concat(warnings, breach).min(Instant::compareTo);
    }

    private static Instant firstMomentLate(Instant due) {
        return due.plusMillis(FIRST_MOMENT_LATE_MILLIS);
    }

    /** Whether somebody who waits for that, or for nothing, waits for the right thing; of two alarms that are due one is as good. */
    public boolean isMetBy(Optional<Instant> found, Instant now) {
        Instant due = toMillis(now);
        return found.equals(alarmAt)
                || (found.filter(at -> !at.isAfter(due)).isPresent()
                        && alarmAt.filter(at -> !at.isAfter(due)).isPresent());
    }

    /** As the engine keeps an instant: to the millisecond, never too early. */
    static Instant toMillis(Instant moment) {
        Instant cut = moment.truncatedTo(ChronoUnit.MILLIS);
        return cut.equals(moment) ? cut : cut.plusMillis(1);
    }

    private static AlarmPlan at(Instant alarm) {
        return new AlarmPlan(Course.ALARM_AHEAD, Optional.of(toMillis(alarm)));
    }
}
