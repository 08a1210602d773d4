package org.redress.servicelevel.domain;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * When we work in a week like any other. Source: R-107, D-09.
 *
 * @param days what is worked on which weekday; we are closed on those that are not named
 */
public record WeekPlan(Map<DayOfWeek, DayPlan> days) {
    /** A week in which nobody works; days are added to it. */
    public static final WeekPlan CLOSED = new WeekPlan(Map.of());

    public WeekPlan {
        EnumMap<DayOfWeek, DayPlan> copy = new EnumMap<>(DayOfWeek.class);
        copy.putAll(days);
        copy.values().removeIf(DayPlan::isClosed);
        days = Collections.unmodifiableMap(copy);
    }

    /** The same frames on each of these weekdays. */
    public static WeekPlan of(Set<DayOfWeek> weekdays, Frame... frames) {
        WeekPlan week = CLOSED;
        for (DayOfWeek weekday : weekdays) {
            week = week.with(weekday, frames);
        }
        return week;
    }

    /** The same frames from Monday to Friday. */
    public static WeekPlan mondayToFriday(Frame... frames) {
        return of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), frames);
    }

    /** This week with other frames on a weekday; without any we are closed on it. */
    public WeekPlan with(DayOfWeek weekday, Frame... frames) {
        EnumMap<DayOfWeek, DayPlan> changed = new EnumMap<>(DayOfWeek.class);
        changed.putAll(days);
        changed.put(weekday, DayPlan.of(frames));
        return new WeekPlan(changed);
    }

    /** What is worked on that weekday. */
    public DayPlan on(DayOfWeek weekday) {
        return days.getOrDefault(weekday, DayPlan.CLOSED);
    }

    /** Whether nobody ever works in it. */
    public boolean isClosed() {
        return days.isEmpty();
    }
}
