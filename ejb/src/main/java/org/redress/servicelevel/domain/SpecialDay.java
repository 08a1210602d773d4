package org.redress.servicelevel.domain;

import java.time.LocalDate;

/**
 * A date with hours of its own, whatever its weekday and whether or not it is a holiday: stock-taking until noon, an open
 * Saturday, a day on which the house is closed.
 *
 * @param date the date
 * @param name what people call it
 * @param plan when we work on it
 */
public record SpecialDay(LocalDate date, String name, DayPlan plan) {
    /** A date on which we work at these times only; without any we are closed. */
    public static SpecialDay of(LocalDate date, String name, Frame... frames) {
        return new SpecialDay(date, name, DayPlan.of(frames));
    }
}
